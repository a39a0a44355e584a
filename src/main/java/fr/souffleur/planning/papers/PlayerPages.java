package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;

/** What lies on the table or hangs on the door: rules, posters, sheets to write on, directory, reflex cards. */
final class PlayerPages {

    /** About how many minutes of play a page of the log lasts. */
    private static final int LOG_PAGE = 20;

    private final Mallette mallette;
    private final RunSheet sheet;
    private final Voice voice;

    PlayerPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    List<Section> rules() {
        return List.of(section("rules", "whom.each-player", players(), List.of(new Prose(voice.html(sheet.rules())))));
    }

    List<Section> sheets() {
        var sections = new ArrayList<Section>();
        sections.add(section("posters", "whom.doors", voice.say("copies.doors"), List.of(poster())));
        written(sections, "log", voice.say("copies.one"), logPages());
        written(sections, "situation", points(), 1);
        written(sections, "decision", voice.say("copies.decisions"), 1);
        sections.add(section("directory", "whom.table", voice.say("copies.two"), directory()));
        sections.add(section("reflexes", "whom.envelope", voice.say("copies.one-each"), reflexes()));
        return sections;
    }

    private Section section(String name, String whom, String copies, List<Piece> blocks) {
        return new Section(voice.say(name), null, voice.say(whom), copies, blocks);
    }

    private Piece.Poster poster() {
        return new Piece.Poster(
                voice.screen("exercise-band"),
                List.of(sheet.structure(), voice.say("posters.hours"), voice.say("posters.real")));
    }

    private int logPages() {
        return Math.max(3, sheet.playMinutes() / LOG_PAGE);
    }

    /** A sheet to write on, as the kit draws it; a kit may have none. */
    private void written(List<Section> sections, String name, String copies, int pages) {
        var text = mallette.text(name + "-sheet");
        if (text.isBlank()) {
            if (name.equals("situation") && !sheet.pointHeadings().isEmpty())
                sections.add(section(name, "whom.table", copies, headings()));
            return;
        }
        var blocks = new ArrayList<Piece>();
        for (int page = 0; page < pages; page++) {
            if (page > 0) blocks.add(new Block.Break());
            blocks.add(new Piece.Form(voice.html(text), voice.say("log.widest")));
        }
        sections.add(section(name, "whom.table", copies, blocks));
    }

    /** A kit without a sheet of its own still has what its screens ask for. */
    private List<Piece> headings() {
        return sheet.pointHeadings().stream()
                .<Piece>map(it -> new Piece.Lines(voice.plain(it), 3))
                .toList();
    }

    private List<Piece> directory() {
        return List.of(
                new Prose(voice.html(mallette.text("directory"))),
                new Table(
                        voice.say("directory.caption"),
                        List.of(
                                new Column(voice.say("directory.who"), 55),
                                new Column(voice.say("directory.what"), 45)),
                        mallette.directory().stream()
                                .map(it -> List.of(voice.plain(it.who()), voice.plain(it.what())))
                                .toList()));
    }

    private List<Piece> reflexes() {
        var blocks = new ArrayList<Piece>();
        blocks.add(new Bullets(
                Mark.DASH,
                sheet.reflexCards().stream()
                        .map(it -> voice.say("reflexes.line", it.id(), voice.plain(it.title())))
                        .toList()));
        for (var card : sheet.reflexCards()) {
            blocks.add(new Block.Break());
            blocks.add(Heading.sub(voice.say("reflexes.line", card.id(), voice.plain(card.title()))));
            blocks.add(new Piece.Form(voice.html(card.text())));
        }
        return blocks;
    }

    private String players() {
        return voice.say("copies.players", mallette.preparation().cast().players());
    }

    private String points() {
        var points = sheet.lines().stream()
                .filter(it -> it.kind() == RunSheet.Kind.SITUATION_POINT)
                .count();
        return voice.say("copies.points", Math.max(1, points));
    }
}
