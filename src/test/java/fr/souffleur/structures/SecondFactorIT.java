package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.DoorTest;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.Person;
import fr.souffleur.identity.SignIn;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Rights that reach beyond one structure count in a strong session alone. */
@DoorTest
class SecondFactorIT {

    @Autowired
    Rights rights;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    private final StructureId body = StructureId.fresh();

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD", "CURATOR", "COORDINATOR", "ARS_READER", "ADMINISTRATOR"})
    void aRoleBeyondOneStructureWaitsForASecondFactor(Role role) {
        var camille = member(role);
        for (var right : Right.values()) {
            SignIn.as(camille.id());
            assertThat(rights.may(camille.caller(), right, body)).isEqualTo(role.grants(right));
            assertThat(rights.awaitsSecondFactor(camille.caller(), body)).isFalse();
            SignIn.weakly(camille.id());
            assertThat(rights.may(camille.caller(), right, body)).isFalse();
            assertThat(rights.awaitsSecondFactor(camille.caller(), body)).isTrue();
            assertThatThrownBy(() -> rights.require(camille.caller(), right, body))
                    .hasMessage(role.grants(right) ? "refused.identity.second-factor" : "refused.not-allowed");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HEAD", "CURATOR", "COORDINATOR", "ARS_READER", "ADMINISTRATOR"})
    void aRoleInOneStructureNeedsNone(Role role) {
        var claire = member(role);
        SignIn.weakly(claire.id());
        for (var right : Right.values())
            assertThat(rights.may(claire.caller(), right, body)).isEqualTo(role.grants(right));
        assertThat(rights.awaitsSecondFactor(claire.caller(), body)).isFalse();
    }

    @Test
    void whatAnotherRoleGrantsStaysWithoutIt() {
        var both = member(Role.PILOT);
        structures.join(body, both.id(), Role.HEAD);
        SignIn.weakly(both.id());
        assertThat(rights.may(both.caller(), Right.PLAN, body)).isTrue();
        assertThat(rights.may(both.caller(), Right.FOLLOW, body)).isFalse();
        assertThat(rights.awaitsSecondFactor(both.caller(), body)).isFalse();
    }

    @Test
    void aWeakSessionIsWeakWhomeverItSpeaksFor() {
        var camille = member(Role.CURATOR);
        SignIn.weakly(member(Role.PILOT).id());
        assertThat(rights.may(camille.caller(), Right.CURATE, body)).isFalse();
    }

    @Test
    void aVisitorWithoutALoginIsNoSessionOfAnybody() {
        var camille = member(Role.CURATOR);
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "x", "anonymous", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
        assertThat(rights.may(camille.caller(), Right.CURATE, body)).isFalse();
    }

    @Test
    void thePortalAtWorkByItselfNeedsNone() {
        var camille = member(Role.CURATOR);
        assertThat(rights.may(camille.caller(), Right.CURATE, body)).isTrue();
    }

    @Test
    void aStrangerLearnsNothingEitherWay() {
        member(Role.CURATOR);
        var stranger = people.arrive("test", PersonId.fresh().toString(), "Luc Payet", "");
        SignIn.weakly(stranger.id());
        assertThat(rights.awaitsSecondFactor(stranger.caller(), body)).isFalse();
        assertThatThrownBy(() -> rights.require(stranger.caller(), Right.SEE, body))
                .hasMessage("refused.unknown");
    }

    private Person member(Role role) {
        try {
            structures.find(body);
        } catch (RuntimeException missing) {
            structures.add(new Structure(body, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        }
        var person = people.arrive("test", PersonId.fresh().toString(), "Camille Roux", "");
        structures.join(body, person.id(), role);
        return person;
    }
}
