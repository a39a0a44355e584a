package fr.souffleur.structures;

import java.util.EnumSet;
import java.util.Set;

/** By which tie a role reaches a structure, and how much of it arrives there. */
enum Through {
    /** A member of the structure itself. */
    MEMBERSHIP,
    /** A member of the regional body that follows it: sees that it exercised, and who of the body may let people in. */
    BODY,
    /** A member of its hospital group or managing body: sees that it exercised. */
    GROUP,
    /** An administrator who forced access for a time: reads, lets people in, is told about. */
    FORCE;

    private static final Set<Right> FORCED = EnumSet.of(Right.SEE, Right.READ_REPORT, Right.READ_JOURNAL, Right.ADMIT);

    boolean brings(Role role, Right right) {
        return switch (this) {
            case MEMBERSHIP -> role.grants(right);
            case BODY ->
                switch (role) {
                    case COORDINATOR -> right == Right.FOLLOW || right == Right.ADMIT;
                    case ARS_READER -> right == Right.FOLLOW;
                    default -> false;
                };
            case GROUP -> role == Role.HEAD && right == Right.FOLLOW;
            case FORCE -> FORCED.contains(right);
        };
    }

    /** Whether this tie lets a role know the structure at all; to everybody else it does not exist. */
    boolean knows(Role role) {
        for (var right : Right.values()) if (brings(role, right)) return true;
        return false;
    }
}
