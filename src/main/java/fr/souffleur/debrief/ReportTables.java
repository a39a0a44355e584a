package fr.souffleur.debrief;

import fr.souffleur.documents.Workbook;
import fr.souffleur.documents.Workbook.Sheet;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The report as tables, to be sorted and counted by who likes to. */
public final class ReportTables {

    private static final String FORMAT = "souffleur.report.tables";
    private static final String VERSION = "1.0";

    private final Report report;
    private final Chronicle chronicle;
    private final Voice voice;

    private ReportTables(Report report) {
        this.report = report;
        this.chronicle = report.chronicle();
        this.voice = new Voice(chronicle.sheet());
    }

    /** In the exercise's language. */
    public static Workbook of(Report report) {
        return new ReportTables(report).workbook();
    }

    private Workbook workbook() {
        return new Workbook(
                List.of(synthesis(), criteria(), themes(), timeline(), log(), facts(), aids(), actions(), context()));
    }

    private Sheet synthesis() {
        var sheet = chronicle.sheet();
        var stamp = report.stamp();
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(voice.say("tables.format"), FORMAT + " " + VERSION));
        rows.add(List.of(voice.say("tables.structure"), sheet.structure()));
        rows.add(List.of(voice.say("tables.exercise"), voice.kit(sheet.title())));
        rows.add(List.of(
                voice.say("report.state"),
                stamp == null
                        ? voice.say("report.draft")
                        : voice.say("report.version", stamp.number(), voice.date(stamp.validatedAt()))));
        rows.add(List.of(
                voice.say("report.kit"),
                voice.say(
                        "report.kit-version",
                        ReportPaper.code(sheet.kit()),
                        sheet.kitVersion(),
                        voice.say("kit-level." + sheet.level()))));
        rows.add(List.of(voice.say("tables.began"), voice.hour(chronicle.startedAt())));
        rows.add(List.of(voice.say("tables.ended"), voice.hour(chronicle.endedAt())));
        rows.add(List.of(voice.say("tables.minutes"), number(chronicle.minutes())));
        rows.add(List.of(
                voice.say("report.rating"),
                voice.say("rater." + report.findings().rater().name().toLowerCase(Locale.ROOT))));
        for (var phrase : Phrase.values()) {
            var text = report.text(phrase);
            if (!text.isEmpty())
                rows.add(List.of(voice.say("phrase." + phrase.name().toLowerCase(Locale.ROOT)), text));
        }
        report.notebook()
                .notes()
                .forEach(it -> rows.add(
                        List.of(voice.say("tables.note." + it.kind().name().toLowerCase(Locale.ROOT)), it.text())));
        return sheet("tables.synthesis", List.of("tables.what", "tables.value"), rows);
    }

    private Sheet criteria() {
        return sheet(
                "criteria",
                List.of(
                        "tables.number",
                        "criterion",
                        "theme",
                        "criteria.observed",
                        "criteria.agreed",
                        "tables.counted",
                        "criteria.target",
                        "criteria.fact"),
                report.findings().criteria().stream()
                        .map(it -> {
                            var agreed = it.agreed();
                            return List.<Object>of(
                                    it.criterion().id().value(),
                                    voice.kit(it.criterion().title()),
                                    voice.kit(it.criterion().themeTitle()),
                                    it.observers().stream()
                                            .map(Given::rating)
                                            .map(Rating::sign)
                                            .collect(Collectors.joining(", ")),
                                    agreed == null ? "" : agreed.rating().sign(),
                                    it.level()
                                            .<Object>map(level -> level)
                                            .orElseGet(() -> it.rating()
                                                    .map(Rating::sign)
                                                    .orElse("")),
                                    it.criterion().target(),
                                    it.evidence());
                        })
                        .toList());
    }

    private Sheet themes() {
        return sheet(
                "theme",
                List.of(
                        "theme",
                        "tables.median",
                        "themes.criteria",
                        "themes.played",
                        "themes.nj",
                        "themes.so",
                        "themes.aids"),
                report.findings().themes().stream()
                        .map(it -> List.<Object>of(
                                voice.kit(it.title()),
                                it.median().<Object>map(median -> median).orElse(""),
                                it.criteria().size(),
                                it.played(),
                                it.with(Rating.NOT_PLAYED),
                                it.with(Rating.NOT_APPLICABLE),
                                it.aids()))
                        .toList());
    }

    private Sheet timeline() {
        return sheet(
                "course",
                List.of("tables.line", "course.play", "course.story", "course.what", "tables.stimulus", "course.text"),
                chronicle.timeline().stream()
                        .map(it -> List.<Object>of(
                                it.seq(),
                                number(it.playMillis() < 0 ? -1 : it.playMillis() / 60_000),
                                (it.day() + " " + voice.clock(it.storyMinutes())).strip(),
                                voice.say("what." + it.what().name().toLowerCase(Locale.ROOT)),
                                it.inject() == null ? "" : it.inject().value(),
                                it.text()))
                        .toList());
    }

    private Sheet log() {
        return sheet(
                "log",
                List.of("course.play", "course.story", "log.kind", "log.text", "log.by"),
                chronicle.notes().stream()
                        .map(it -> List.<Object>of(
                                number(it.playMillis() < 0 ? -1 : it.playMillis() / 60_000),
                                voice.clock(it.storyMinutes()),
                                voice.say("note." + it.kind().name().toLowerCase(Locale.ROOT)),
                                it.text(),
                                voice.role(it.by())))
                        .toList());
    }

    private Sheet facts() {
        return sheet(
                "facts",
                List.of("course.play", "facts.inject", "facts.text"),
                chronicle.facts().stream()
                        .map(it -> List.<Object>of(
                                number(it.playMillis() < 0 ? -1 : it.playMillis() / 60_000),
                                it.inject() == null ? "" : it.inject().value(),
                                it.text()))
                        .toList());
    }

    private Sheet aids() {
        return sheet(
                "aids",
                List.of("course.play", "aids.kind", "aids.text", "criterion"),
                chronicle.aids().stream()
                        .map(it -> List.<Object>of(
                                number(it.playMillis() < 0 ? -1 : it.playMillis() / 60_000),
                                voice.say(it.method() ? "aids.method" : "aids.naming"),
                                it.text(),
                                it.criterion() == null ? "" : it.criterion().value()))
                        .toList());
    }

    private Sheet actions() {
        return sheet(
                "report.actions",
                List.of("action.what", "action.who", "action.when", "action.proof", "criterion"),
                report.notebook().actions().stream()
                        .map(it -> List.<Object>of(
                                it.text(),
                                it.owner(),
                                Objects.toString(it.due(), ""),
                                it.evidence(),
                                Objects.toString(it.criterion(), "")))
                        .toList());
    }

    private Sheet context() {
        return sheet(
                "context",
                List.of("context.question", "context.answer"),
                report.context().stream()
                        .map(it -> List.<Object>of(voice.kit(it.question()), it.answer()))
                        .toList());
    }

    /** What nobody noted is said, never a number. */
    private Object number(long known) {
        return known < 0 ? voice.say("not-noted") : (Object) known;
    }

    private Sheet sheet(String name, List<String> headings, List<? extends List<?>> rows) {
        return new Sheet(
                voice.say(name), headings.stream().map(it -> voice.say(it)).toList(), rows);
    }
}
