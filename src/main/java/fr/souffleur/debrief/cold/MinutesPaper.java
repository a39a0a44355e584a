package fr.souffleur.debrief.cold;

import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.Voice;
import fr.souffleur.debrief.cold.ColdDebrief.Gap;
import fr.souffleur.debrief.cold.ColdDebriefs.Shown;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Signatures;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The minutes of the cold debrief as a paper, in the exercise's language. */
public final class MinutesPaper {

    private static final String FORMAT = "souffleur-cold-debrief 1.0";

    private final Report report;
    private final ColdDebrief cold;
    private final List<Action> actions;
    private final Voice voice;

    private MinutesPaper(Shown shown) {
        this.report = shown.report();
        this.cold = shown.cold();
        this.actions = shown.actions();
        this.voice = new Voice(report.chronicle().sheet());
    }

    public static Paper of(Shown shown) {
        return new MinutesPaper(shown).paper();
    }

    private Paper paper() {
        var sheet = report.chronicle().sheet();
        var title = voice.kit(sheet.title());
        return new Paper(
                sheet.language(),
                voice.say("cold.paper.title"),
                voice.say("cold.paper.subject", title, sheet.structure()),
                voice.say("cold.paper.description", title, sheet.structure()),
                new Paper.Edges(
                        true,
                        voice.say("report.restricted"),
                        voice.say(cold.closed() == null ? "cold.paper.draft" : "cold.paper.closed"),
                        voice.say("report.promise")),
                blocks(),
                FORMAT);
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(List.of(
                new Fact(voice.say("cold.paper.held"), day(cold.heldOn())),
                new Fact(voice.say("cold.paper.present"), orNothing(cold.present())),
                new Fact(voice.say("cold.paper.plan"), plan()))));
        blocks.add(new Paragraph(Tone.LEAD, report.synthesis()));
        blocks.add(Heading.part(voice.say("cold.facts")));
        blocks.add(new Paragraph(orNothing(cold.facts())));
        blocks.add(Heading.part(voice.say("cold.gaps")));
        blocks.add(gaps());
        blocks.add(Heading.part(voice.say("cold.advice")));
        blocks.add(advice());
        blocks.add(Heading.part(voice.say("report.actions")));
        blocks.add(actions());
        blocks.add(Heading.part(voice.say("cold.sequel")));
        blocks.add(new Paragraph(orNothing(cold.sequel())));
        blocks.add(new Signatures(List.of(voice.say("report.sign-management"), voice.say("report.sign-pilot"))));
        return blocks;
    }

    private Block gaps() {
        var looked = cold.gaps();
        if (looked.isEmpty()) return new Paragraph(voice.say("cold.gaps.none"));
        return new Table(
                voice.say("cold.gaps.caption"),
                List.of(
                        new Column(voice.say("cold.gap.what"), 44),
                        new Column(voice.say("cold.gap.kind"), 18),
                        new Column(voice.say("cold.gap.cause"), 38)),
                looked.stream().map(this::row).toList());
    }

    private List<String> row(Gap gap) {
        var criterion = gap.criterion();
        var kind = gap.kind();
        return List.of(
                criterion == null ? gap.text() : criterion.value() + " · " + gap.text(),
                kind == null
                        ? voice.say("cold.gap.open")
                        : voice.say("cold.kind." + kind.name().toLowerCase(Locale.ROOT)),
                orNothing(gap.cause()));
    }

    private Block advice() {
        var rows = new ArrayList<List<String>>();
        for (var proposal : Proposal.of(report.chronicle().sheet().recommendations(), report.findings()))
            cold.on(proposal.recommendation().id())
                    .ifPresent(it -> rows.add(List.of(
                            proposal.name() + " · "
                                    + voice.kit(proposal.recommendation().action()),
                            voice.say(it.kept() ? "cold.kept" : "cold.refused"),
                            orNothing(it.reason()))));
        if (rows.isEmpty()) return new Paragraph(voice.say("cold.advice.none"));
        return new Table(
                voice.say("cold.advice.caption"),
                List.of(
                        new Column(voice.say("cold.advice.what"), 52),
                        new Column(voice.say("cold.advice.decision"), 14),
                        new Column(voice.say("cold.advice.reason"), 34)),
                rows);
    }

    private Block actions() {
        if (actions.isEmpty()) return new Paragraph(voice.say("report.no-action"));
        return new Table(
                voice.say("report.actions-caption"),
                List.of(
                        new Column(voice.say("action.what"), 44),
                        new Column(voice.say("action.who"), 18),
                        new Column(voice.say("action.when"), 16),
                        new Column(voice.say("action.proof"), 22)),
                actions.stream()
                        .map(it -> List.of(it.text(), later(it.owner()), due(it.due()), later(it.evidence())))
                        .toList());
    }

    private String plan() {
        var plan = cold.plan();
        return plan == null
                ? voice.say("cold.paper.plan-open")
                : voice.say("cold.paper.plan-validated", plan.as(), voice.day(plan.on()));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? voice.say("not-noted-date") : voice.day(day);
    }

    private String due(@Nullable LocalDate due) {
        return due == null ? voice.say("report.to-be-said") : voice.day(due);
    }

    private String later(String words) {
        return words.isEmpty() ? voice.say("report.to-be-said") : words;
    }

    private String orNothing(String words) {
        return words.isEmpty() ? "–" : words;
    }
}
