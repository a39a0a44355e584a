package fr.souffleur.kits.compare;

import fr.souffleur.common.Words;
import java.util.Locale;

/** The parts of a kit as the trade names them, in the order in which somebody would leaf through it. */
public enum Part {
    HEADER,
    CRITERIA,
    STIMULI,
    HINTS,
    CHOICES,
    REACTIONS,
    PALETTE,
    DOCUMENTS,
    PICTURES,
    CONTEXT,
    ROLES,
    CUTS,
    SPEECHES,
    OBSERVATIONS,
    DEBRIEF,
    RECOMMENDATIONS,
    CHECKLISTS,
    REFLEX_CARDS,
    TEXTS,
    VARIANTS,
    DIRECTORY,
    GLOSSARY,
    DOUBTS;

    /** Stable, as words and looks name it: {@code reflex-cards}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The heading over its changes. */
    public String heading(Words words) {
        return words.say("kits.compare.part." + key());
    }

    /** One of its things, by its place and its title, either of which may be empty. */
    String thing(Words words, String place, String title) {
        if (this == TEXTS || this == SPEECHES) {
            var key = "kits.compare.text." + place;
            var said = words.say(key);
            return said.equals(key) ? place : said;
        }
        return words.say("kits.compare.thing." + key(), place, title).strip();
    }
}
