package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** The context that was played, the sheet to sign, and what this report is and is not. */
final class ClosingPages {

    private final Report report;
    private final Voice voice;

    ClosingPages(Report report) {
        this.report = report;
        this.voice = new Voice(report.chronicle().sheet());
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part(voice.say("context")));
        blocks.add(context());
        blocks.add(Heading.page(voice.say("sheet")));
        blocks.addAll(new AttendanceSheet(report).blocks());
        blocks.add(Heading.part(voice.say("about")));
        blocks.add(new Paragraph(voice.say("about.what")));
        blocks.add(new Paragraph(voice.say("about.worth")));
        blocks.add(new Paragraph(voice.say("about.restricted")));
        blocks.add(new Paragraph(Tone.NOTE, licence()));
        return blocks;
    }

    private Table context() {
        return new Table(
                voice.say("context.caption"),
                List.of(new Column(voice.say("context.question"), 45), new Column(voice.say("context.answer"), 55)),
                report.context().stream()
                        .map(it -> List.of(voice.kit(it.question()), it.answer()))
                        .toList());
    }

    private String licence() {
        var from = report.attribution();
        return from.licence().isEmpty()
                ? voice.say("about.kit", from.words())
                : voice.say("about.licence", from.words(), from.licence().replace('-', ' '));
    }
}
