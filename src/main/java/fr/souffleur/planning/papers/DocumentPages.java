package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Picture;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Piece;
import fr.souffleur.documents.Piece.Exhibit;
import fr.souffleur.documents.Piece.Look;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is handed over in the course of play, each on its page, each looking like what it is. */
final class DocumentPages {

    private static final int WIDTH = 135;

    private final Mallette mallette;
    private final RunSheet sheet;
    private final Voice voice;

    DocumentPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    Section section() {
        var pages = new ArrayList<Piece>();
        pages.add(new Table(
                voice.say("documents.caption"),
                List.of(
                        new Column(voice.say("documents.id"), 10),
                        new Column(voice.say("documents.title"), 32),
                        new Column(voice.say("documents.with"), 18),
                        new Column(voice.say("documents.handling"), 40)),
                sheet.documents().stream()
                        .map(it -> List.of(it.id(), voice.plain(it.title()), with(it), voice.plain(it.handling())))
                        .toList()));
        sheet.documents().forEach(it -> pages.add(exhibit(it)));
        return new Section(
                voice.say("documents"), null, voice.say("whom.facilitator"), voice.say("copies.one-each"), pages);
    }

    /** With which stimulus it is handed over. */
    private String with(RunSheet.Document document) {
        var with = sheet.lines().stream()
                .filter(it ->
                        it.documents().contains(document.id()) || relance(it).contains(document.id()))
                .map(it -> it.id().value())
                .collect(Collectors.joining(", "));
        return with.isEmpty() ? "–" : with;
    }

    private static List<String> relance(RunSheet.Line line) {
        var relance = line.relance();
        return relance == null ? List.of() : relance.documents();
    }

    private Exhibit exhibit(RunSheet.Document document) {
        var blocks = new ArrayList<Piece>();
        var picture = document.picture();
        var media = picture == null ? null : mallette.pictures().get(picture.digest());
        if (picture != null && media != null) {
            blocks.add(new Picture(media.content(), voice.plain(picture.alt()), WIDTH));
            blocks.add(new Paragraph(Tone.NOTE, voice.say("documents.in-words")));
        }
        if (document.recording() != null) blocks.add(new Paragraph(Tone.NOTE, voice.say("documents.aloud")));
        blocks.add(new Prose(voice.html(document.text())));
        return new Exhibit(
                Look.valueOf(document.look()),
                document.id(),
                voice.plain(document.title()),
                voice.plain(document.handling()),
                blocks);
    }
}
