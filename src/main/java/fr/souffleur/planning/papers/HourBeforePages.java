package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.planning.Mallette;
import java.util.List;
import java.util.stream.Stream;

/** The list of the hour before, on one page: the room, the screens, who sits where, is everybody heard. */
final class HourBeforePages {

    /** In the order of the hour. */
    private static final List<String> ITEMS = List.of(
            "room",
            "papers",
            "phones",
            "codes",
            "wall",
            "network",
            "observer",
            "seats",
            "check",
            "word",
            "cut",
            "well");

    private final Mallette mallette;
    private final Voice voice;

    HourBeforePages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.voice = voice;
    }

    Section section() {
        return new Section(
                voice.say("hour-before"),
                voice.say("not-on-table"),
                voice.say("whom.facilitator"),
                voice.say("copies.one"),
                List.of(
                        new Paragraph(voice.say("hour-before.how")),
                        items(),
                        Heading.sub(voice.say("hour-before.who")),
                        seats()));
    }

    private Table items() {
        return new Table(
                voice.say("hour-before.caption"),
                List.of(new Column(voice.say("lists.what"), 80), new Column(voice.say("hour-before.done"), 20)),
                ITEMS.stream()
                        .map(it -> List.of("☐ " + voice.say("hour-before." + it), ""))
                        .toList());
    }

    /** A line for each role that is played, one for the observer, one for the room's screen. */
    private Table seats() {
        var sheet = mallette.sheet();
        var rows =
                sheet.roles().stream().filter(it -> it.heldBy().equals(it.id())).map(it -> voice.plain(it.name()));
        return new Table(
                voice.say("hour-before.seats-caption"),
                List.of(
                        new Column(voice.say("roles.role"), 34),
                        new Column(voice.say("hour-before.by"), 24),
                        new Column(voice.say("hour-before.means"), 22),
                        new Column(voice.say("hour-before.link"), 20)),
                Stream.concat(rows, Stream.of(voice.say("hour-before.an-observer"), voice.say("hour-before.the-wall")))
                        .map(it -> List.of(it, "", voice.say("hour-before.phone-paper"), voice.say("hour-before.seen")))
                        .toList());
    }
}
