package fr.souffleur.debrief;

import fr.souffleur.debrief.Proposal.Rank;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.planning.RunSheet.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The recommendations on paper: those that a rating calls for in full, the kit's others in a line each. */
final class Advice {

    private final Report report;
    private final Voice voice;

    Advice(Report report) {
        this.report = report;
        this.voice = new Voice(report.chronicle().sheet());
    }

    List<Block> blocks() {
        var proposals = Proposal.of(report.chronicle().sheet().recommendations(), report.findings());
        if (proposals.isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part(voice.say("advice")));
        for (var rank : List.of(Rank.FIRST, Rank.TRIGGERED)) {
            var ranked = proposals.stream().filter(it -> it.rank() == rank).toList();
            if (!ranked.isEmpty()) blocks.add(table(rank, ranked));
        }
        var others = proposals.stream()
                .filter(it -> it.rank() == Rank.OFFERED && it.ofTheKit())
                .map(this::line)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Paragraph(Tone.NOTE, voice.say("advice.offered")));
            blocks.add(new Bullets(Mark.DASH, others));
        }
        blocks.add(new Paragraph(Tone.NOTE, voice.say("advice.note")));
        return blocks;
    }

    private Table table(Rank rank, List<Proposal> proposals) {
        return new Table(
                voice.say("advice." + rank.name().toLowerCase(Locale.ROOT)),
                List.of(
                        new Column(voice.say("advice.action"), 46),
                        new Column(voice.say("action.who"), 18),
                        new Column(voice.say("advice.effort"), 15),
                        new Column(voice.say("action.proof"), 21)),
                proposals.stream().map(this::row).toList());
    }

    private List<String> row(Proposal proposal) {
        var it = proposal.recommendation();
        return List.of(
                proposal.name() + " · " + it.criterion() + "\n" + words(it),
                voice.kit(it.owner()),
                voice.say("advice.effort-months", it.effort(), it.months()),
                voice.kit(it.evidence()));
    }

    private String line(Proposal proposal) {
        var it = proposal.recommendation();
        return proposal.name() + " · " + it.criterion() + " · " + words(it);
    }

    private String words(Recommendation it) {
        var fact = it.fact();
        var action = voice.kit(it.action());
        return fact == null ? action : action + " " + voice.say("advice.if", voice.kit(fact));
    }
}
