package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Action;
import fr.souffleur.debrief.CriterionFinding;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.Proposal.Rank;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.Verdict;
import fr.souffleur.debrief.Voice;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the exercise showed about a plan, part by part, and what to write into it: made to be pasted. */
final class PlanPage {

    /** What is written into one part of a plan at a time; more would not be read. */
    private static final int LINES = 2;

    private final Evidence evidence;
    private final Demand demand;
    private final Report report;
    private final Words words;
    private final Voice voice;
    private final Showing showing;

    PlanPage(Evidence evidence, Demand demand) {
        this.evidence = evidence;
        this.demand = demand;
        this.report = evidence.report();
        this.words = evidence.words();
        this.voice = new Voice(report.chronicle().sheet());
        this.showing = new Showing(evidence);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Tone.LEAD, say("plan.lead." + demand.word())));
        blocks.add(new Table(
                say("plan.caption"),
                List.of(
                        new Column(say("plan.part"), 20),
                        new Column(say("plan.seen"), 35),
                        new Column(say("plan.write"), 45)),
                demand.points().stream().map(this::row).toList()));
        var others = evidence.actions().stream()
                .filter(it -> it.criterion() == null)
                .limit(3)
                .map(showing::told)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Paragraph(say("plan.others")));
            blocks.add(new Block.Bullets(Block.Mark.DASH, others));
        }
        blocks.add(new Paragraph(Tone.NOTE, say("plan.note")));
        blocks.add(new Paragraph(
                Tone.NOTE, say("plan.reference", evidence.reference(demand).say(words))));
        return blocks;
    }

    private List<String> row(Point point) {
        return List.of(
                say("plan.part." + point.name().toLowerCase(Locale.ROOT)),
                showing.of(point).words(),
                String.join("\n", toWrite(Themes.of(report.findings(), point))));
    }

    /** What was decided or advised for what is still to come; what is there already, to be kept as it was played. */
    private List<String> toWrite(Themes themes) {
        var gaps = themes.with(Verdict.IMPROVE);
        if (!gaps.isEmpty())
            return gaps.stream().flatMap(this::forGap).distinct().limit(LINES).toList();
        var kept = themes.rated();
        if (!kept.isEmpty())
            return List.of(
                    say("plan.keep", voice.kit(kept.getFirst().criterion().title())));
        return List.of(say("plan.next"));
    }

    private Stream<String> forGap(CriterionFinding gap) {
        var decided = evidence.actions().stream()
                .filter(it -> gap.criterion().id().equals(it.criterion()))
                .map(this::decided)
                .toList();
        if (!decided.isEmpty()) return decided.stream();
        return Stream.of(advised(gap)
                .map(it -> say("plan.advised", Showing.cut(it, 160)))
                .orElseGet(() -> say("plan.gap", voice.kit(gap.criterion().title()))));
    }

    private String decided(Action action) {
        return say("plan.decided", showing.told(action));
    }

    private Optional<String> advised(CriterionFinding gap) {
        return Proposal.of(report.chronicle().sheet().recommendations(), report.findings()).stream()
                .filter(it -> it.rank() != Rank.OFFERED)
                .map(Proposal::recommendation)
                .filter(it -> it.criterion().equals(gap.criterion().id()))
                .findFirst()
                .map(it -> voice.kit(it.action()));
    }

    private String say(String key, Object... arguments) {
        return words.say("debrief.evidence." + key, arguments);
    }
}
