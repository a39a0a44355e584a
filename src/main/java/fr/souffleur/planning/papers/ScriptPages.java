package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The run sheet, line by line: when, by which channel, to whom, the words, what to expect, what helps in silence. */
final class ScriptPages {

    private final RunSheet sheet;
    private final Voice voice;

    ScriptPages(Mallette mallette, Voice voice) {
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    Section section() {
        var script = new ArrayList<Piece>();
        sheet.lines().forEach(it -> script.add(line(it)));
        return new Section(
                voice.say("script"),
                voice.say("not-on-table"),
                voice.say("whom.facilitator"),
                voice.say("copies.one"),
                script);
    }

    /** On one page, so that nobody turns it in the middle of a call. */
    private Piece.Together line(RunSheet.Line line) {
        var blocks = new ArrayList<Piece>();
        blocks.add(Heading.sub(voice.say("script.line", line.minute(), voice.hour(line.hour()), title(line, voice))));
        blocks.add(facts(line, voice));
        var condition = line.condition();
        if (condition != null) blocks.add(new Paragraph(voice.plain(condition)));
        blocks.add(new Piece.Speech(voice.html(line.words())));
        documents(blocks, line.documents());
        if (!line.expected().isEmpty()) {
            blocks.add(label(voice.screen("line.expected")));
            blocks.add(new Bullets(Mark.BOX, voice.plain(line.expected())));
        }
        var relance = line.relance();
        if (relance != null) relance(blocks, relance);
        if (!line.hints().isEmpty()) {
            blocks.add(label(voice.say("script.hints")));
            blocks.add(
                    new Bullets(Mark.BOX, line.hints().stream().map(this::hint).toList()));
        }
        var checks = sheet.checks().stream()
                .filter(it -> it.point().equals(line.id()))
                .toList();
        if (!checks.isEmpty()) {
            blocks.add(label(voice.say("script.checks")));
            blocks.add(new Bullets(Mark.DASH, checks.stream().map(voice::check).toList()));
        }
        var note = line.note();
        if (note != null) {
            blocks.add(label(voice.screen("line.note")));
            blocks.add(new Prose(voice.html(note)));
        }
        return new Piece.Together(blocks);
    }

    private String hint(RunSheet.Hint hint) {
        return voice.say(
                hint.method() ? "script.hint.method" : "script.hint.action",
                voice.plain(hint.words()),
                String.valueOf(hint.criterion() == null ? "–" : hint.criterion()));
    }

    private void relance(List<Piece> blocks, RunSheet.Relance relance) {
        blocks.add(label(voice.screen("line.relance", relance.after())));
        var when = relance.when();
        if (when != null) blocks.add(new Paragraph(voice.plain(when)));
        blocks.add(new Prose(voice.html(relance.words())));
        documents(blocks, relance.documents());
    }

    private void documents(List<Piece> blocks, List<String> ids) {
        if (ids.isEmpty()) return;
        blocks.add(new Paragraph(voice.say(
                "script.documents",
                sheet.documents().stream()
                        .filter(it -> ids.contains(it.id()))
                        .map(it -> it.id() + ", " + voice.plain(it.title()))
                        .collect(Collectors.joining(" · ")))));
    }

    private static Heading label(String text) {
        return new Heading(4, text, false);
    }

    /** By which channel, from whom, to whom. */
    static Facts facts(RunSheet.Line line, Voice voice) {
        var channel = voice.screen("channel." + line.channel().name().toLowerCase(Locale.ROOT));
        return new Facts(List.of(
                new Fact(voice.say("line.channel"), line.essential() ? channel : voice.say("line.optional", channel)),
                new Fact(voice.say("line.from"), voice.plain(line.from())),
                new Fact(voice.say("line.to"), voice.plain(line.toWords()))));
    }

    static String title(RunSheet.Line line, Voice voice) {
        var title = voice.plain(line.title());
        return line.kind() == RunSheet.Kind.INJECT ? line.id().value() + " · " + title : title;
    }
}
