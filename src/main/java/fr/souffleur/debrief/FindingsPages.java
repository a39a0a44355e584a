package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Position;
import fr.souffleur.documents.Block.Scale;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle.Given;
import fr.souffleur.live.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Themes, criteria, strengths, areas for improvement and recommendations. */
final class FindingsPages {

    private final Report report;
    private final Findings findings;
    private final Voice voice;

    FindingsPages(Report report) {
        this.report = report;
        this.findings = report.findings();
        this.voice = new Voice(report.chronicle().sheet());
    }

    List<Block> blocks() {
        var pages = new ArrayList<Block>();
        pages.add(Heading.page(voice.say("themes")));
        pages.add(profile());
        pages.add(new Paragraph(Tone.NOTE, voice.say("themes.note")));
        pages.add(shares());
        pages.add(FrontPage.remark(report, Phrase.THEMES));
        pages.add(Heading.part(voice.say("criteria")));
        pages.add(criteria());
        pages.add(new Paragraph(Tone.NOTE, voice.say("criteria.note")));
        pages.addAll(new LaterMark(report.chronicle()).ratings());
        pages.add(Heading.part(voice.say("report.strengths")));
        pages.add(list(Note.Kind.HELPED, findings.strengths()));
        pages.add(Heading.part(voice.say("report.improvements")));
        pages.add(list(Note.Kind.HINDERED, findings.improvements()));
        pages.addAll(new Advice(report).blocks());
        return pages;
    }

    private Scale profile() {
        return new Scale(
                voice.say(
                        "themes.caption",
                        voice.say("kit-level." + report.chronicle().sheet().level())),
                voice.say("theme"),
                voice.say("themes.level"),
                IntStream.rangeClosed(0, 3)
                        .mapToObj(it -> voice.say("level." + it))
                        .toList(),
                findings.themes().stream()
                        .map(it -> new Position(
                                voice.kit(it.title()),
                                it.median().orElse(null),
                                it.lowestTarget(),
                                it.highestTarget(),
                                median(it)))
                        .toList());
    }

    private String median(ThemeFinding theme) {
        return theme.median()
                .map(it -> it == Math.floor(it)
                        ? voice.say("themes.at", it.intValue(), voice.say("level." + it.intValue()))
                        : voice.say("themes.between", (int) Math.floor(it), (int) Math.ceil(it)))
                .orElseGet(() -> voice.say("themes.open"));
    }

    private Table shares() {
        var rows = new ArrayList<List<String>>();
        for (var theme : findings.themes())
            rows.add(List.of(
                    voice.kit(theme.title()),
                    String.valueOf(theme.criteria().size()),
                    String.valueOf(theme.played()),
                    count(theme.with(Rating.NOT_PLAYED)),
                    count(theme.with(Rating.NOT_APPLICABLE)),
                    count(theme.aids())));
        rows.add(List.of(
                voice.say("themes.all"),
                String.valueOf(findings.criteria().size()),
                String.valueOf(findings.played()),
                count(findings.with(Rating.NOT_PLAYED)),
                count(findings.with(Rating.NOT_APPLICABLE)),
                count(findings.aids())));
        return new Table(
                voice.say("themes.shares"),
                List.of(
                        new Column(voice.say("theme"), 36),
                        new Column(voice.say("themes.criteria"), 14),
                        new Column(voice.say("themes.played"), 12),
                        new Column(voice.say("themes.nj"), 14),
                        new Column(voice.say("themes.so"), 14),
                        new Column(voice.say("themes.aids"), 12)),
                rows);
    }

    private static String count(long number) {
        return number == 0 ? "–" : String.valueOf(number);
    }

    private Table criteria() {
        return new Table(
                voice.say("criteria.caption"),
                List.of(
                        new Column(voice.say("criterion"), 32),
                        new Column(voice.say("criteria.observed"), 12),
                        new Column(voice.say("criteria.agreed"), 12),
                        new Column(voice.say("criteria.target"), 9),
                        new Column(voice.say("criteria.fact"), 35)),
                findings.criteria().stream().map(this::row).toList());
    }

    private List<String> row(CriterionFinding finding) {
        var agreed = finding.agreed();
        var fact = Stream.of(
                        finding.evidence(),
                        finding.gap().isEmpty()
                                ? finding.toDiscuss() ? voice.say("criteria.gap") : ""
                                : voice.say("criteria.gap-why", finding.gap()),
                        finding.aided() ? voice.say("criteria.aided") : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("\n"));
        return List.of(
                finding.criterion().id().value() + " "
                        + voice.kit(finding.criterion().title()),
                finding.observers().isEmpty()
                        ? "–"
                        : finding.observers().stream()
                                .map(Given::rating)
                                .map(Rating::sign)
                                .collect(Collectors.joining(", ")),
                agreed == null ? "–" : agreed.rating().sign(),
                String.valueOf(finding.criterion().target()),
                fact.isEmpty() ? "–" : fact);
    }

    private Block list(Note.Kind kind, List<CriterionFinding> found) {
        var points = Points.all(report, kind, found);
        return points.isEmpty() ? new Paragraph(Points.none(report, kind)) : new Bullets(Mark.DASH, points);
    }
}
