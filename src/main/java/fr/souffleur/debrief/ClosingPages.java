package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.SignatureSheet;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import java.util.ArrayList;
import java.util.List;

/** The context that was played, the sheet to sign, and what this report is and is not. */
final class ClosingPages {

    private final Report report;
    private final Chronicle chronicle;
    private final Voice voice;

    ClosingPages(Report report) {
        this.report = report;
        this.chronicle = report.chronicle();
        this.voice = new Voice(chronicle.sheet());
    }

    List<Block> blocks() {
        var started = chronicle.startedAt();
        return List.of(
                Heading.part(voice.say("context")),
                context(),
                Heading.page(voice.say("sheet")),
                new Paragraph(voice.say(
                        "sheet.what",
                        voice.kit(chronicle.sheet().title()),
                        chronicle.sheet().structure(),
                        started == null ? voice.say("not-noted-date") : voice.date(started))),
                new SignatureSheet(
                        voice.say("sheet.caption"),
                        List.of(voice.say("sheet.function"), voice.say("sheet.name"), voice.say("sheet.signature")),
                        signers(),
                        3),
                new Paragraph(Tone.NOTE, voice.say("sheet.note")),
                Heading.part(voice.say("about")),
                new Paragraph(voice.say("about.what")),
                new Paragraph(voice.say("about.worth")),
                new Paragraph(voice.say("about.restricted")),
                new Paragraph(Tone.NOTE, licence()));
    }

    private Table context() {
        return new Table(
                voice.say("context.caption"),
                List.of(new Column(voice.say("context.question"), 45), new Column(voice.say("context.answer"), 55)),
                report.context().stream()
                        .map(it -> List.of(voice.kit(it.question()), it.answer()))
                        .toList());
    }

    private List<List<String>> signers() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(voice.say("sheet.facilitator"), ""));
        if (chronicle.observed()) rows.add(List.of(voice.say("sheet.observer"), ""));
        chronicle.attendance().stream()
                .filter(Chronicle.Presence::present)
                .forEach(it -> rows.add(List.of(voice.kit(it.name()), String.join(", ", it.names()))));
        return rows;
    }

    private String licence() {
        var from = report.attribution();
        return from.licence().isEmpty()
                ? voice.say("about.kit", from.words())
                : voice.say("about.licence", from.words(), from.licence().replace('-', ' '));
    }
}
