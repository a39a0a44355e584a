package fr.souffleur.kits.compare;

import static fr.souffleur.kits.compare.Values.choice;
import static fr.souffleur.kits.compare.Values.lines;
import static fr.souffleur.kits.compare.Values.row;
import static fr.souffleur.kits.compare.Values.said;
import static fr.souffleur.kits.compare.Values.text;
import static fr.souffleur.kits.compare.Weight.FRAME;
import static fr.souffleur.kits.compare.Weight.NOTHING;
import static fr.souffleur.kits.compare.Weight.SUBSTANCE;
import static fr.souffleur.kits.compare.Weight.TEXT;
import static fr.souffleur.kits.compare.Weight.WORDING;

import fr.souffleur.kits.Kit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a kit says of itself before anybody plays it; all but its version number, which stands over every comparison. */
final class Header {

    private Header() {}

    static Things<?> facts() {
        return told(Things.of(Part.HEADER, it -> List.of(it.kit()), _ -> ""))
                .field("types", SUBSTANCE, it -> row(it.types()))
                .field(
                        "players",
                        SUBSTANCE,
                        it -> said(
                                "kits.players",
                                it.players().from(),
                                it.players().to()))
                .field("minutes", SUBSTANCE, it -> minutes(it.minutes()))
                .field(
                        "start",
                        SUBSTANCE,
                        it -> text(it.start().day() + " " + it.start().hour()))
                .field("rooms", SUBSTANCE, it -> row(it.rooms()))
                .field("point-headings", TEXT, it -> lines(it.pointHeadings()))
                .field("threat", TEXT, it -> text(it.threat()))
                .field("pitch", WORDING, it -> text(it.pitch()))
                .field("player-summary", TEXT, it -> text(it.playerSummary()))
                .field("for-whom", TEXT, it -> text(it.forWhom()))
                .field("prerequisites", TEXT, it -> text(it.prerequisites()))
                .field("objectives", TEXT, it -> lines(it.objectives()))
                .field("preparation", WORDING, it -> preparation(it.preparation()));
    }

    private static Things<Kit> told(Things<Kit> kit) {
        return kit.field("id", FRAME, it -> text(it.id()))
                .field("format", FRAME, it -> text(it.format()))
                .field("language", FRAME, it -> text(it.language()))
                .field("level", FRAME, it -> said("kits.level." + it.level()))
                .field("title", WORDING, it -> text(it.title()))
                .field("publisher", SUBSTANCE, it -> text(it.publisher()))
                .field("licence", SUBSTANCE, it -> text(it.licence()))
                .field("attribution", WORDING, it -> text(it.attribution()))
                .field("status", NOTHING, it -> choice("kits.compare.status.", it.status()))
                .field("reviewed", NOTHING, it -> text(it.reviewed()));
    }

    private static Value minutes(Kit.Minutes minutes) {
        return said("kits.compare.minutes", minutes.welcome(), minutes.play(), minutes.debrief());
    }

    private static Value preparation(Map<String, String> preparation) {
        return lines(List.copyOf(new TreeMap<>(preparation).values()));
    }
}
