package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The observer's grid with its worded levels, the group's own, and the questionnaire that nobody signs. */
final class GridPages {

    private static final String BOX = "☐";

    private final Mallette mallette;
    private final RunSheet sheet;
    private final Voice voice;

    GridPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    List<Section> sections() {
        var observed = mallette.preparation().exercise().observed();
        var aside = voice.say("not-on-table");
        return List.of(
                new Section(
                        voice.say("observer"),
                        aside,
                        voice.say(observed ? "whom.observer" : "whom.facilitator"),
                        voice.say("copies.one"),
                        observer()),
                new Section(
                        voice.say("group"), null, voice.say("whom.debrief"), voice.say("copies.one"), List.of(group())),
                new Section(
                        voice.say("questionnaire"),
                        null,
                        voice.say("whom.each-player"),
                        voice.say(
                                "copies.players", mallette.preparation().cast().players()),
                        List.of(questionnaire(), new Piece.Lines(voice.say("questionnaire.word"), 3))));
    }

    private List<Piece> observer() {
        var blocks = new ArrayList<Piece>();
        if (!mallette.text("observer").isBlank()) blocks.add(new Prose(voice.html(mallette.text("observer"))));
        blocks.add(new Block.Break());
        for (var criterion : sheet.criteria()) blocks.add(new Piece.Together(criterion(criterion)));
        if (!sheet.checks().isEmpty())
            blocks.add(new Piece.Together(List.of(
                    Heading.sub(voice.say("script.checks")),
                    new Bullets(
                            Mark.DASH, sheet.checks().stream().map(voice::check).toList()))));
        return blocks;
    }

    private List<Piece> criterion(RunSheet.Criterion criterion) {
        var minutes = criterion.look().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(
                Heading.sub(criterion.id().value() + " · " + voice.plain(criterion.title())),
                new Paragraph(
                        Tone.NOTE,
                        minutes.isEmpty()
                                ? voice.say("observer.about", voice.plain(criterion.themeTitle()), criterion.target())
                                : voice.say(
                                        "observer.about-at",
                                        voice.plain(criterion.themeTitle()),
                                        criterion.target(),
                                        minutes)),
                new Paragraph(voice.plain(criterion.minuteQuestion())),
                new Bullets(Mark.DASH, voice.plain(criterion.signs())),
                new Bullets(Mark.BOX, levels(criterion)),
                new Piece.Lines(voice.say("observer.fact"), 1));
    }

    /** The four worded levels, then the two ways of giving none. */
    private List<String> levels(RunSheet.Criterion criterion) {
        var anchors = IntStream.range(0, criterion.anchors().size())
                .mapToObj(it -> voice.say(
                        "observer.level", it, voice.plain(criterion.anchors().get(it))));
        return Stream.concat(anchors, Stream.of(voice.say("observer.unrated"))).toList();
    }

    private Table group() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(voice.say("group.criterion"), 50));
        for (var sign : List.of("0", "1", "2", "3", "NJ", "SO")) columns.add(new Column(sign, 4));
        columns.add(new Column(voice.say("group.fact"), 26));
        return new Table(
                voice.say("group.caption"),
                columns,
                sheet.criteria().stream()
                        .map(it -> Stream.concat(
                                        Stream.of(it.id().value() + " · " + voice.plain(it.title())),
                                        Stream.of(BOX, BOX, BOX, BOX, BOX, BOX, ""))
                                .toList())
                        .toList());
    }

    private Table questionnaire() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(voice.say("questionnaire.sentence"), 52));
        for (var answer : List.of("not-at-all", "rather-not", "rather", "fully"))
            columns.add(new Column(voice.say("questionnaire." + answer), 12));
        return new Table(
                voice.say("questionnaire.caption"),
                columns,
                sheet.asked().stream()
                        .map(it -> List.of(voice.plain(it), BOX, BOX, BOX, BOX))
                        .toList());
    }
}
