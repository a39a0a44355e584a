package fr.souffleur.debrief;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import fr.souffleur.journal.OpenFormats;
import fr.souffleur.live.Chronicle;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every exercise that was played: what happened, what was found and decided, the report as it is read. */
@Component
class DebriefFormats implements OpenFormats {

    private final Debriefs debriefs;
    private final Exercises exercises;

    DebriefFormats(Debriefs debriefs, Exercises exercises) {
        this.debriefs = debriefs;
        this.exercises = exercises;
    }

    @Override
    public void write(Caller by, StructureId structure, Files files) throws IOException {
        for (var exercise : exercises.of(by, structure)) {
            if (exercise.status() != Exercise.Status.PLAYED) continue;
            var report = report(by, exercise.id());
            if (report.isPresent()) write(report.get(), "exercices/" + exercise.id() + "/", files);
        }
    }

    private Optional<Report> report(Caller by, ExerciseId exercise) {
        try {
            return Optional.of(debriefs.report(by, exercise));
        } catch (Refused nothingPlayed) {
            return Optional.empty();
        }
    }

    private static void write(Report report, String folder, Files files) throws IOException {
        var paper = ReportPaper.of(report);
        files.json(folder + "exercice.json", "souffleur.chronicle", played(report));
        files.add(folder + "journal-de-bord.csv", csv(report.chronicle()));
        files.add(folder + "rapport.pdf", Pdf.of(paper));
        files.add(folder + "rapport.docx", Docx.of(paper));
        files.add(folder + "rapport.json", ReportFile.write(report).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> played(Report report) {
        var chronicle = report.chronicle();
        var all = new LinkedHashMap<String, Object>();
        all.put("kit", chronicle.sheet().kit());
        all.put("kitVersion", chronicle.sheet().kitVersion());
        all.put("gridVersion", chronicle.sheet().gridVersion());
        all.put("openedAt", chronicle.openedAt());
        all.put("startedAt", chronicle.startedAt());
        all.put("endedAt", chronicle.endedAt());
        all.put("ending", chronicle.ending());
        all.put("origin", chronicle.origin());
        all.put("playMillis", chronicle.playMillis());
        all.put("context", report.context());
        all.put("log", chronicle.timeline());
        all.put("ratings", chronicle.ratings());
        all.put("attendance", chronicle.attendance());
        all.put("facts", chronicle.facts());
        all.put("aids", chronicle.aids());
        all.put("notes", report.notebook().notes());
        all.put("actions", report.notebook().actions());
        all.put("questionnaire", report.asked());
        all.put("synthesis", report.synthesis());
        all.put("request", report.request());
        return all;
    }

    private static byte[] csv(Chronicle chronicle) {
        var text = new StringBuilder("\uFEFF");
        row(text, Stream.of("format", "souffleur.log", "version", "1.0"));
        row(text, Stream.of("line", "at", "playSeconds", "day", "what", "role", "text"));
        for (var line : chronicle.timeline())
            row(
                    text,
                    Stream.of(
                            line.seq(),
                            at(line),
                            line.playMillis() < 0 ? "" : line.playMillis() / 1_000,
                            line.day(),
                            line.what(),
                            Objects.requireNonNullElse(line.role(), ""),
                            line.text()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** When it was; empty when it was entered after the fact and nobody had taken the time. */
    private static Object at(Chronicle.Line line) {
        var claimed = line.claimedAt();
        if (claimed != null) return claimed;
        return line.playMillis() < 0 ? "" : line.at();
    }

    private static void row(StringBuilder text, Stream<?> cells) {
        text.append(cells.map(it -> cell(String.valueOf(it))).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    /** What begins like a formula is led by an apostrophe; every cell is quoted. */
    private static String cell(String words) {
        var guarded = words.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + words : words;
        return '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
