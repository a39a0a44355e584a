package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The facilitator's book, but for the script: words before, words in need, what to drop, how to close and debrief. */
final class FacilitatorPages {

    private final RunSheet sheet;
    private final Mallette mallette;
    private final Voice voice;

    FacilitatorPages(Mallette mallette, Voice voice) {
        this.sheet = mallette.sheet();
        this.mallette = mallette;
        this.voice = voice;
    }

    /** What is read before the play. */
    Section before() {
        var book = new ArrayList<Piece>();
        if (!mallette.text("guide").isBlank()) book.add(new Prose(voice.html(mallette.text("guide"))));
        speech(book, "welcome", sheet.welcome());
        book.add(new Piece.Together(List.of(Heading.sub(voice.say("rules")), new Prose(voice.html(sheet.rules())))));
        return section("book", book);
    }

    /** What is needed when play goes otherwise, and when it ends. */
    Section after() {
        var book = new ArrayList<Piece>();
        book.add(Heading.sub(voice.say("cuts")));
        book.add(cuts());
        speech(book, "real", sheet.real());
        speech(book, "closing", sheet.closing());
        book.add(new Piece.Together(
                List.of(Heading.sub(voice.say("debrief")), debrief(), new Prose(voice.html(mallette.ifs())))));
        return section("ending", book);
    }

    private Section section(String name, List<Piece> blocks) {
        return new Section(
                voice.say(name),
                voice.say("not-on-table"),
                voice.say("whom.facilitator"),
                voice.say("copies.one"),
                blocks);
    }

    private void speech(List<Piece> book, String name, String words) {
        book.add(new Piece.Together(
                List.of(Heading.sub(voice.screen("speech." + name)), new Piece.Speech(voice.html(words)))));
    }

    private Block cuts() {
        if (sheet.cuts().isEmpty()) return new Paragraph(voice.say("cuts.none"));
        return new Table(
                voice.say("cuts.caption"),
                List.of(
                        new Column(voice.say("cuts.situation"), 24),
                        new Column(voice.say("cuts.skip"), 14),
                        new Column(voice.say("cuts.how"), 48),
                        new Column(voice.say("cuts.wins"), 14)),
                sheet.cuts().stream()
                        .map(it -> List.of(
                                voice.plain(it.situation()),
                                it.skip().stream().map(id -> id.value()).collect(Collectors.joining(", ")),
                                voice.plain(it.how()),
                                voice.screen("minutes", it.wins())))
                        .toList());
    }

    private Table debrief() {
        return new Table(
                voice.say("debrief.caption"),
                List.of(
                        new Column(voice.say("minute"), 11),
                        new Column(voice.say("debrief.say"), 52),
                        new Column(voice.say("debrief.make"), 37)),
                sheet.debriefSteps().stream()
                        .map(it -> List.of(String.valueOf(it.minute()), voice.plain(it.say()), voice.plain(it.make())))
                        .toList());
    }
}
