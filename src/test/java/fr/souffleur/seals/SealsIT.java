package fr.souffleur.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.SeatId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@DoorTest
class SealsIT {

    @Autowired
    Seals seals;

    @Value("${souffleur.seals.folder}")
    Path folder;

    private final Caller person = new Caller.Person(PersonId.fresh());

    @Test
    void whatIsSealedIsFoundByItsCodeAlone() {
        var sealed = seals.seal(person, Sealing.statement("{}"));
        var handed = seals.hand(sealed.id());
        assertThat(seals.behind(handed.code())).contains(sealed);
        assertThat(seals.behind(sealed.id().value().toString())).isEmpty();
        assertThat(handed.address()).isEqualTo(handed.door() + "/" + handed.code());
        assertThat(refusal(() -> seals.hand(StatementId.fresh()))).isEqualTo("unknown");
    }

    @Test
    void onlyPeopleSeal() {
        for (var caller : List.of(new Caller.Clock(), new Caller.Seat(SeatId.fresh())))
            assertThat(refusal(() -> seals.seal(caller, Sealing.statement("{}"))))
                    .isEqualTo("unknown");
    }

    @Test
    void whereThereWereSignaturesNoKeyIsMadeAnew() throws IOException {
        var about = UUID.randomUUID();
        var sealed = seals.seal(person, Sealing.statement(about, "{}"));
        var code = seals.hand(sealed.id()).code();
        for (var file : List.of("attestations/current.jwk", "storage/current.jwk")) {
            var key = folder.resolve(file);
            var away = folder.resolve("away");
            Files.move(key, away);
            try {
                assertThat(refusal(() -> seals.seal(person, Sealing.statement("{}"))))
                        .isEqualTo("seals.keys-gone");
                assertThat(refusal(() -> seals.behind(code))).isEqualTo("seals.keys");
                assertThat(key).doesNotExist();
            } finally {
                Files.move(away, key);
            }
        }
        assertThat(seals.behind(code)).contains(sealed);
        assertThat(seals.newest(Use.ATTESTATIONS, about)).contains(sealed);
    }

    @Test
    void whatIsOnesOwnIsGivenUpAndForgottenAndNobodyElsesIs() {
        var person = PersonId.fresh();
        var caller = new Caller.Person(person);
        var about = UUID.randomUUID();
        var own = seals.seal(caller, Sealing.of(person, about));
        var structures = seals.seal(caller, Sealing.statement("{}"));
        var codes =
                List.of(seals.hand(own.id()).code(), seals.hand(structures.id()).code());
        assertThat(seals.of(Use.CERTIFICATES, person)).containsExactly(own);
        assertThat(refusal(() -> seals.giveUp(caller, structures.id())))
                .as("sealed by them, yet the structure's")
                .isEqualTo("unknown");
        assertThat(refusal(() -> seals.giveUp(new Caller.Person(PersonId.fresh()), own.id())))
                .isEqualTo("unknown");
        seals.giveUp(caller, own.id());
        assertThat(refusal(() -> seals.giveUp(caller, own.id()))).isEqualTo("seals.not-standing");
        seals.forget(List.of(own.id(), structures.id()));
        assertThat(seals.behind(codes.getFirst())).isEmpty();
        assertThat(seals.newest(Use.CERTIFICATES, about)).isEmpty();
        assertThat(seals.behind(codes.getLast())).contains(structures);
        assertThat(seals.newest(Use.ATTESTATIONS, structures.about())).contains(structures);
    }

    @Test
    void aChangeOfKeysCountsAtOnceAndTakesNothingBack() {
        var before = seals.seal(person, Sealing.statement("{}"));
        var code = seals.hand(before.id()).code();
        var next = new KeyFolder(folder).rotate(Use.ATTESTATIONS);
        var after = seals.seal(person, Sealing.statement("{}"));
        assertThat(after.keyId()).isEqualTo(next).isNotEqualTo(before.keyId());
        assertThat(seals.behind(code)).contains(before);
        assertThat(seals.keySet(Use.ATTESTATIONS)).contains(before.keyId(), next);
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
