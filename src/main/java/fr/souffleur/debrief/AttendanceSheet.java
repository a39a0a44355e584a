package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.SignatureSheet;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import java.util.ArrayList;
import java.util.List;

/** The sheet to sign by hand: who was there, by function. */
public final class AttendanceSheet {

    private final Chronicle chronicle;
    private final Voice voice;

    public AttendanceSheet(Report report) {
        this.chronicle = report.chronicle();
        this.voice = new Voice(chronicle.sheet());
    }

    /** Without a heading. */
    public List<Block> blocks() {
        var started = chronicle.startedAt();
        return List.of(
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
                new Paragraph(Tone.NOTE, voice.say("sheet.note")));
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
}
