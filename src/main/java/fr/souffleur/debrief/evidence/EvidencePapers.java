package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.AttendanceSheet;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.Voice;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The papers of an evidence file, each a page, in the exercise's language. Play is over: no band. */
final class EvidencePapers {

    private static final String FORMAT = "souffleur-evidence 1.0";

    private final Evidence evidence;
    private final Report report;
    private final Words words;
    private final Voice voice;

    EvidencePapers(Evidence evidence) {
        this.evidence = evidence;
        this.report = evidence.report();
        this.words = evidence.words();
        this.voice = new Voice(report.chronicle().sheet());
    }

    Paper report() {
        return ReportPaper.of(report);
    }

    Paper summary() {
        return paper(say("title"), new SummaryPage(evidence).blocks(), voice.say("report.promise"));
    }

    Paper attendance() {
        return paper(voice.say("sheet"), new AttendanceSheet(report).blocks(), voice.say("report.promise"));
    }

    Paper page(Demand demand) {
        var blocks = demand.plan() ? new PlanPage(evidence, demand).blocks() : lines(demand);
        var mark = evidence.reference(demand).mark(words);
        return paper(say("demand." + demand.word()), blocks, mark.isEmpty() ? voice.say("report.promise") : mark);
    }

    private List<Block> lines(Demand demand) {
        return List.of(
                new Paragraph(Tone.LEAD, say("lead." + demand.word())),
                new Paragraph(say("reference", evidence.reference(demand).say(words))),
                new Table(
                        say("lines.caption"),
                        List.of(
                                new Column(say("asked"), 33),
                                new Column(say("found"), 47),
                                new Column(say("where"), 20)),
                        evidence.shown(demand).stream()
                                .map(it -> row(demand, it))
                                .toList()),
                new Paragraph(Tone.NOTE, say("lines.note")));
    }

    private List<String> row(Demand demand, Shown it) {
        return List.of(
                words.say("debrief.evidence.ask." + demand.word() + "." + lower(it.point())),
                say("state." + lower(it.state())) + "\u00A0: " + it.words(),
                it.files().isEmpty()
                        ? "–"
                        : it.files().stream()
                                .filter(file -> evidence.attested().valid() || !file.equals(Pieces.ATTESTATION))
                                .collect(Collectors.joining("\n")));
    }

    private Paper paper(String title, List<Block> blocks, String promise) {
        var sheet = report.chronicle().sheet();
        var started = report.chronicle().startedAt();
        var when = started == null ? voice.say("not-noted-date") : voice.date(started);
        return new Paper(
                sheet.language(),
                title,
                say("subject", sheet.structure(), voice.kit(sheet.title()), when),
                say("description", title, sheet.structure(), when),
                new Paper.Edges(false, voice.say("report.restricted"), ReportPaper.source(report), promise),
                blocks,
                FORMAT);
    }

    private String say(String key, Object... arguments) {
        return words.say("debrief.evidence." + key, arguments);
    }

    private static String lower(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
