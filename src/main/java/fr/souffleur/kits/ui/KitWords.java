package fr.souffleur.kits.ui;

import fr.souffleur.common.Words;
import fr.souffleur.kits.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a kit is, in the reader's words. */
final class KitWords {

    private final Words words;

    KitWords(Locale locale) {
        this.words = Words.in(locale);
    }

    String level(int level) {
        return words.say("kits.level." + level);
    }

    /** A type that nobody gave words to yet is shown as kits write it. */
    String type(String type) {
        var key = "kits.type." + type;
        var said = words.say(key);
        return said.equals(key) ? type.toUpperCase(Locale.ROOT) : said;
    }

    String types(Kit kit) {
        return kit.types().stream().map(this::type).collect(Collectors.joining(", "));
    }

    String minutes(int minutes) {
        if (minutes % 60 == 0 && minutes > 60) return words.say("kits.hours", minutes / 60);
        return minutes > 90
                ? words.say("kits.hours-and-minutes", minutes / 60, "%02d".formatted(minutes % 60))
                : words.say("kits.minutes", minutes);
    }

    String shelf(int length) {
        return words.say("kits.length." + length);
    }

    String players(Kit kit) {
        return words.say("kits.players", kit.players().from(), kit.players().to());
    }

    /** The line under a title on a cover. */
    String meta(Kit kit) {
        return minutes(kit.minutes().total()) + " · " + players(kit);
    }

    /** Why this kit suits this structure; only what the kit itself says. */
    List<String> reasons(Kit kit, String structureKind) {
        var reasons = new ArrayList<String>();
        if (kit.types().contains(structureKind)) reasons.add(words.say("kits.why.type", type(structureKind)));
        if (kit.level() == 1) reasons.add(words.say("kits.why.first"));
        if (kit.minutes().total() <= 60) reasons.add(words.say("kits.why.short"));
        return reasons;
    }
}
