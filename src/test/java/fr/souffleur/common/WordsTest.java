package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void everyWordExistsInBothLanguages() {
        assertThat(Words.in(Locale.ENGLISH).all().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Words.in(Locale.FRENCH).all().keySet());
    }

    @Test
    void bothLanguagesAskForTheSamePlaceholders() {
        var french = new TreeMap<String, Object>();
        var english = new TreeMap<String, Object>();
        Words.in(Locale.FRENCH).all().forEach((key, text) -> french.put(key, placeholders(text)));
        Words.in(Locale.ENGLISH).all().forEach((key, text) -> english.put(key, placeholders(text)));
        assertThat(english).isEqualTo(french);
    }

    @Test
    void everyTextIsAWellFormedMessage() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH})
            Words.in(locale).all().values().forEach(text -> new MessageFormat(text, locale));
    }

    @Test
    void nobodyIsShoutedAtAndNothingFails() {
        Words.in(Locale.FRENCH)
                .all()
                .forEach((key, text) -> assertThat(text.toLowerCase(Locale.FRENCH))
                        .as(key)
                        .doesNotContain("!")
                        .doesNotContain("échec")
                        .doesNotContain("erreur 500"));
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertThat(Words.in("fr").say("no.such.key")).isEqualTo("no.such.key");
    }

    private static TreeSet<String> placeholders(String text) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(it -> found.add(it.group(1)));
        return found;
    }
}
