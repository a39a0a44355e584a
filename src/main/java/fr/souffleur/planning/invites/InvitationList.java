package fr.souffleur.planning.invites;

import fr.souffleur.notices.Delivery;
import fr.souffleur.planning.Announcement;
import fr.souffleur.planning.invites.Invited.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody who is invited, and how far each invitation has come. @param deliveries of the newest mail of each */
public record InvitationList(Announcement about, List<Invited> invited, Map<Invited.Id, Delivery> deliveries) {

    public Optional<Delivery> delivery(Invited who) {
        return Optional.ofNullable(deliveries.get(who.id()));
    }

    public boolean undelivered(Invited who) {
        return delivery(who)
                .filter(it -> it.stage() == Delivery.Stage.UNDELIVERED)
                .isPresent();
    }

    public long in(State state) {
        return invited.stream().filter(it -> it.state() == state).count();
    }

    /** To whom a first mail can go now. */
    public long ready() {
        return invited.stream().filter(Invited::ready).count();
    }

    public long withoutAddress() {
        return invited.stream().filter(it -> it.address().isEmpty()).count();
    }

    /** Who would be told of another place. */
    public long expecting() {
        return invited.stream().filter(Invited::expecting).count();
    }
}
