package fr.souffleur.notices;

import fr.souffleur.common.Uuids;
import java.net.URI;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes letters: page, subject and Message-ID are settled here and never again. */
@Component
class Pen {

    private final String portal;

    Pen(@Value("${souffleur.address}") String portal) {
        this.portal = portal.replaceAll("/+$", "");
    }

    Mail write(Letter letter, Instant due, Instant giveUp) {
        var id = Uuids.v7();
        var stop = letter.reason().needed() ? null : StopToken.fresh();
        return new Mail(
                id,
                letter.reason().kind(),
                letter.reason().key(),
                letter.to().address(),
                letter.to().person(),
                letter.structure(),
                letter.to().language(),
                letter.to().zone(),
                Page.subject(letter),
                Page.of(letter, portal, stop),
                "<" + id + "@" + host() + ">",
                due,
                giveUp,
                0);
    }

    private String host() {
        var host = URI.create(portal).getHost();
        return host == null ? "souffleur.invalid" : host;
    }
}
