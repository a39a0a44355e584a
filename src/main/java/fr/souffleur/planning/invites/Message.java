package fr.souffleur.planning.invites;

import fr.souffleur.documents.Appointment;

/** A mail to somebody invited. */
public enum Message {
    INVITED("planning.mail.invited"),
    /** Another date or place, or on again after it was called off. */
    MOVED("planning.mail.invited-moved"),
    CANCELLED("planning.mail.invited-cancelled"),
    /** The pilot asks once more. */
    AGAIN("planning.mail.invited-again"),
    /** The clock asks once more. */
    REMINDER("planning.mail.invited-reminder");

    private final String kind;

    Message(String kind) {
        this.kind = kind;
    }

    String kind() {
        return kind;
    }

    Appointment.What what() {
        return this == CANCELLED ? Appointment.What.CANCEL : Appointment.What.REQUEST;
    }
}
