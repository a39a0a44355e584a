package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void noWordIsWrittenTwice() throws IOException {
        try (var bundles = Files.list(Path.of("src/main/resources/words"))) {
            for (var bundle : bundles.toList())
                assertThat(Files.readAllLines(bundle).stream()
                                .filter(it -> it.contains("=") && !it.startsWith("#"))
                                .map(it -> it.substring(0, it.indexOf('='))))
                        .as("%s", bundle)
                        .doesNotHaveDuplicates();
        }
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

    /** Patterns of dates apart, which want theirs. */
    @Test
    void aLoneApostropheWouldSwallowWhatFollowsIt() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH})
            Words.in(locale)
                    .all()
                    .forEach((key, text) -> assertThat(key.equals("live.step.date") ? "" : text.replace("''", ""))
                            .as(key)
                            .doesNotContain("'"));
    }

    @Test
    void noTextIsEmptyOrBeginsWithSpace() {
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH})
            Words.in(locale)
                    .all()
                    .forEach(
                            (key, text) -> assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()));
    }

    @Test
    void everyKeyLivesInTheBundleOfItsModule() {
        for (var key : Words.in(Locale.FRENCH).all().keySet()) {
            var module = key.replaceFirst("^refused\\.", "").split("\\.")[0];
            assertThat(Words.MODULES.contains(module) || key.matches("refused\\.(unknown|not-allowed)"))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void frenchIsForEverybodyWhoDoesNotReadEnglish() {
        for (var language : new String[] {"fr", "de", "", "br"})
            assertThat(Words.in(language)).isSameAs(Words.in(Locale.FRENCH));
        assertThat(Words.in(Locale.UK)).isSameAs(Words.in("en"));
    }

    @Test
    void numbersAreSaidAsTheLanguageWritesThem() {
        assertThat(Words.in("fr").say(new Refused("planning.answer-too-long", 4_000)))
                .contains("4\u202F000");
        assertThat(Words.in("en").say(new Refused("planning.answer-too-long", 4_000)))
                .contains("4,000");
    }

    @Test
    void whatTheBrowserIsGivenIsAllUnderOnePrefix() {
        assertThat(Words.in("fr").under("planning.step."))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(key).startsWith("planning.step."));
        assertThat(Words.in("fr").under("no.such.")).isEmpty();
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
