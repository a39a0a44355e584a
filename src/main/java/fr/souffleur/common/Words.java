package fr.souffleur.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Every word the portal shows, from one bundle a module: {@code words/<module>.properties} in French, {@code _en} in English. */
public final class Words {

    /** The modules that speak; each owns a bundle whose keys begin with its name. */
    public static final List<String> MODULES = List.of(
            "common",
            "ui",
            "seals",
            "journal",
            "notices",
            "identity",
            "structures",
            "kits",
            "training",
            "planning",
            "live",
            "debrief",
            "documents",
            "steering",
            "shell",
            "demo");

    private static final Words FRENCH = new Words(Locale.FRENCH, read(""));
    private static final Words ENGLISH = new Words(Locale.ENGLISH, read("_en"));

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** English where English is asked for, French for everybody else. */
    public static Words in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /** @param language a two-letter code, as stored with a person or an exercise */
    public static Words in(String language) {
        return in(Locale.of(language));
    }

    public Locale locale() {
        return locale;
    }

    /** The text with its arguments set in (java.text.MessageFormat); the key itself when there is no such text. */
    public String say(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) return key;
        return arguments.length == 0 && text.indexOf('{') < 0
                ? text.replace("''", "'")
                : new MessageFormat(text, locale).format(arguments);
    }

    /** What a refusal means, in words. */
    public String say(Refused refusal) {
        return say("refused." + refusal.key(), refusal.arguments().toArray());
    }

    /** All texts under a prefix, by their full keys; for screens that run in the browser. */
    public Map<String, String> under(String prefix) {
        var found = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix)) found.put(key, text.replace("''", "'"));
        });
        return found;
    }

    /** Every key of this language; tests compare the two. */
    public Map<String, String> all() {
        return texts;
    }

    private static Map<String, String> read(String suffix) {
        var texts = new LinkedHashMap<String, String>();
        for (var module : MODULES) {
            var name = "/words/" + module + suffix + ".properties";
            try (var stream = Words.class.getResourceAsStream(name)) {
                if (stream == null) throw new IllegalStateException("missing bundle " + name);
                var bundle = new Properties();
                bundle.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                bundle.stringPropertyNames().stream().sorted().forEach(key -> texts.put(key, bundle.getProperty(key)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return texts;
    }
}
