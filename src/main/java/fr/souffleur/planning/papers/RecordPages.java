package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The record sheet: what is noted while one plays on paper, in the order in which it is entered afterwards. */
final class RecordPages {

    private static final String BOX = "☐";

    /** To be written into; it gives the row its height as well. */
    private static final String HOUR = "……\u00a0h\u00a0……";

    private static final int LINES = 14;
    private static final int FEW = 4;

    private final RunSheet sheet;
    private final Voice voice;

    RecordPages(Mallette mallette, Voice voice) {
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    Section section() {
        return new Section(
                voice.say("record"),
                voice.say("not-on-table"),
                voice.say("whom.facilitator"),
                voice.say("copies.one"),
                pieces());
    }

    private List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Paragraph(voice.say("record.how")));
        pieces.add(new Piece.Lines(voice.say("record.when"), 1));
        pieces.add(new Piece.Lines(voice.say("record.who"), 1));
        pieces.add(Heading.sub(voice.say("record.stimuli")));
        pieces.add(stimuli());
        pieces.add(Heading.sub(voice.say("record.improvised")));
        pieces.add(improvised());
        pieces.add(Heading.sub(voice.say("record.log")));
        pieces.add(log());
        pieces.add(Heading.sub(voice.say("record.aids")));
        pieces.add(aids());
        pieces.add(Heading.sub(voice.say("record.facts")));
        pieces.add(facts());
        pieces.add(Heading.sub(voice.say("record.ratings")));
        pieces.add(ratings());
        return pieces;
    }

    private Table stimuli() {
        return new Table(
                voice.say("record.stimuli-caption"),
                List.of(
                        new Column(voice.say("cards.card"), 40),
                        new Column(voice.say("minute"), 10),
                        new Column(voice.say("record.hour"), 16),
                        new Column(voice.say("record.given"), 10),
                        new Column(voice.say("record.skipped"), 9),
                        new Column(voice.say("record.relanced"), 15)),
                sheet.lines().stream()
                        .filter(it -> it.kind() != RunSheet.Kind.OPENING && it.kind() != RunSheet.Kind.CLOSING)
                        .map(it -> List.of(
                                it.id() + " · " + voice.plain(it.title()),
                                String.valueOf(it.minute()),
                                "",
                                BOX,
                                BOX,
                                it.relance() == null ? "" : BOX + " " + HOUR))
                        .toList());
    }

    private Table log() {
        return new Table(
                voice.say("record.log-caption"),
                List.of(
                        new Column(voice.say("record.hour"), 14),
                        new Column(voice.say("record.line"), 62),
                        new Column(voice.say("record.decision"), 8),
                        new Column(voice.say("record.fact"), 8),
                        new Column(voice.say("record.hypothesis"), 8)),
                blank(LINES, "", "", BOX, BOX, BOX));
    }

    private Table improvised() {
        return new Table(
                voice.say("record.improvised-caption"),
                List.of(
                        new Column(voice.say("record.hour"), 14),
                        new Column(voice.say("record.form"), 20),
                        new Column(voice.say("record.from"), 20),
                        new Column(voice.say("record.words"), 46)),
                blank(FEW, HOUR, "", "", ""));
    }

    private Table aids() {
        return new Table(
                voice.say("record.aids-caption"),
                List.of(
                        new Column(voice.say("record.hour"), 14),
                        new Column(voice.say("record.aid"), 56),
                        new Column(voice.say("record.aid-criterion"), 15),
                        new Column(voice.say("record.aid-method"), 15)),
                blank(FEW, HOUR, "", "", BOX));
    }

    private Table facts() {
        return new Table(
                voice.say("record.facts-caption"),
                List.of(
                        new Column(voice.say("record.hour"), 14),
                        new Column(voice.say("record.inject"), 15),
                        new Column(voice.say("record.seen"), 71)),
                blank(FEW, HOUR, "", ""));
    }

    private static List<List<String>> blank(int lines, String... cells) {
        return Stream.generate(() -> List.of(cells)).limit(lines).toList();
    }

    private Table ratings() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(voice.say("group.criterion"), 50));
        for (var sign : List.of("0", "1", "2", "3", "NJ", "SO")) columns.add(new Column(sign, 4));
        columns.add(new Column(voice.say("group.fact"), 26));
        return new Table(
                voice.say("record.ratings-caption"),
                columns,
                sheet.criteria().stream()
                        .map(it -> List.of(
                                it.id().value() + " · " + voice.plain(it.title()), BOX, BOX, BOX, BOX, BOX, BOX, ""))
                        .toList());
    }
}
