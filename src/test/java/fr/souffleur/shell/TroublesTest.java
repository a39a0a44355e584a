package fr.souffleur.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private final Words french = Words.in("fr");

    @Test
    void aRefusalIsSaidHoweverDeepItLies() {
        var wrapped = new IllegalStateException(new ExecutionException(new Refused("planning.players", 4, 7)));
        assertThat(Troubles.say(wrapped, french)).isEqualTo("Ce kit se joue de 4 à 7 personnes.");
        assertThat(Troubles.say(wrapped, Words.in("en")))
                .contains("4")
                .contains("7")
                .isNotEqualTo("refused");
    }

    @Test
    void aFaultOfOursTellsItsNumberAndNothingElse() {
        var said = Troubles.say(new IllegalStateException("jdbc:mariadb://root@localhost"), french);
        assertThat(said).containsPattern("numéro [0-9a-f]{8}\\.").doesNotContain("jdbc", "Exception");
    }

    @Test
    void twoFaultsHaveTwoNumbers() {
        var fault = new IllegalStateException();
        assertThat(Troubles.say(fault, french)).isNotEqualTo(Troubles.say(fault, french));
    }
}
