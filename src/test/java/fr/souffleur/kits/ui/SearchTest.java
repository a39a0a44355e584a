package fr.souffleur.kits.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Kits;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTest {

    private final Kit kit = new Kits("kits").withCode("EHPAD-01").kit();

    @Test
    void nothingAskedFindsEverything() {
        assertThat(Search.of(Map.of()).finds(kit)).isTrue();
        assertThat(Search.of(Map.of()).parameters()).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutAccentsAndInAnyOrder() {
        assertThat(words("facture MAIL").finds(kit)).isTrue();
        assertThat(words("messagerie données").finds(kit)).isTrue();
        assertThat(words("donnees").finds(kit)).isTrue();
        assertThat(words("rançongiciel").finds(kit)).isFalse();
    }

    @Test
    void facetsNarrowTogether() {
        assertThat(search("type", "ehpad").finds(kit)).isTrue();
        assertThat(search("type", "hospital").finds(kit)).isFalse();
        assertThat(search("duree", "60").finds(kit)).isTrue();
        assertThat(search("duree", "120").finds(kit)).isFalse();
        assertThat(search("niveau", "1").finds(kit)).isTrue();
        assertThat(search("niveau", "3").finds(kit)).isFalse();
        assertThat(Search.of(Map.of("type", List.of("hospital", "esms"), "niveau", List.of("1")))
                        .finds(kit))
                .isTrue();
    }

    @Test
    void theAddressKeepsWhatIsAsked() {
        var asked = Map.of(
                "recherche", List.of("facture"),
                "type", List.of("ehpad", "had"),
                "duree", List.of("60", "90"),
                "niveau", List.of("2"));
        assertThat(Search.of(asked).parameters()).isEqualTo(asked);
    }

    @Test
    void nonsenseInTheAddressAsksForNothing() {
        var search = Search.of(
                Map.of("duree", List.of("-1", "x", "99999999999"), "niveau", List.of(""), "recherche", List.of()));
        assertThat(search.parameters()).isEmpty();
        assertThat(search.finds(kit)).isTrue();
    }

    @Test
    void timeIsSaidAsPeopleSayIt() {
        var words = new KitWords(Locale.FRENCH);
        assertThat(words.minutes(60)).isEqualTo("60 min");
        assertThat(words.minutes(90)).isEqualTo("90 min");
        assertThat(words.minutes(100)).isEqualTo("1 h 40");
        assertThat(words.minutes(120)).isEqualTo("2 h");
        assertThat(words.meta(kit)).isEqualTo("60 min · 4 à 7 joueurs");
    }

    @Test
    void everyTypeHasItsWordsOrItsName() {
        assertThat(new KitWords(Locale.ENGLISH).types(kit)).isEqualTo("Nursing home, Medico-social");
        assertThat(new KitWords(Locale.FRENCH).type("psy")).isEqualTo("PSY");
    }

    private static Search words(String words) {
        return search("recherche", words);
    }

    private static Search search(String key, String value) {
        return Search.of(Map.of(key, List.of(value)));
    }
}
