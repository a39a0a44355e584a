package fr.souffleur.debrief;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.questionnaire.Mark;
import fr.souffleur.debrief.questionnaire.Results;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;

/** The anonymous questionnaire in the report: a count alone below three sheets, then the figures and the remarks in no order. */
final class AskedPages {

    private final Results asked;
    private final Voice voice;
    private final Words words;

    AskedPages(Report report) {
        this.asked = report.asked();
        this.voice = new Voice(report.chronicle().sheet());
        this.words = Words.in(report.language());
    }

    List<Block> blocks() {
        if (asked.handedIn() == 0) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part(voice.say("questionnaire.report")));
        if (asked.shown() == 0) {
            blocks.add(new Paragraph(voice.say("questionnaire.report-few", asked.handedIn())));
            return blocks;
        }
        blocks.add(table());
        if (!asked.remarks().isEmpty()) {
            blocks.add(new Paragraph(voice.say("questionnaire.remarks")));
            blocks.add(new Bullets(Block.Mark.DASH, asked.remarks()));
        }
        blocks.add(new Paragraph(Tone.NOTE, voice.say("questionnaire.report-note")));
        return blocks;
    }

    private Table table() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(voice.say("questionnaire.sentence"), 36));
        for (var mark : Mark.values()) columns.add(new Column(words.say(mark.key()), 12));
        columns.add(new Column(voice.say("questionnaire.median"), 16));
        return new Table(
                voice.say("questionnaire.report-caption", asked.shown()),
                columns,
                asked.lines().stream().map(this::row).toList());
    }

    private List<String> row(Results.Line line) {
        var row = new ArrayList<String>();
        row.add(line.sentence());
        for (var mark : Mark.values()) row.add(line.marks() == 0 ? "–" : String.valueOf(line.of(mark)));
        row.add(line.median().map(it -> words.say(it.key())).orElseGet(() -> voice.say("questionnaire.line-too-few")));
        return row;
    }
}
