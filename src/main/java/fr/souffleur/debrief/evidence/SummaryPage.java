package fr.souffleur.debrief.evidence;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Voice;
import fr.souffleur.debrief.evidence.Shown.State;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One page: what lies here, for which demand, and what is not proven by it. */
final class SummaryPage {

    private final Evidence evidence;
    private final Words words;
    private final Voice voice;

    SummaryPage(Evidence evidence) {
        this.evidence = evidence;
        this.words = evidence.words();
        this.voice = new Voice(evidence.report().chronicle().sheet());
    }

    List<Block> blocks() {
        return List.of(
                new Paragraph(Tone.LEAD, lead()),
                demands(),
                files(),
                new Paragraph(new Showing(evidence).attestation(evidence.attested())),
                Heading.part(say("not-proven")),
                new Bullets(
                        Mark.DASH,
                        List.of(say("not-proven.worth"), say("not-proven.texts"), say("not-proven.people"))));
    }

    private String lead() {
        var stamp = evidence.report().stamp();
        return stamp == null ? say("lead.draft") : say("lead.summary", stamp.number(), voice.date(stamp.validatedAt()));
    }

    private Table demands() {
        return new Table(
                say("demands.caption"),
                List.of(
                        new Column(say("demand"), 24),
                        new Column(say("where"), 24),
                        new Column(say("not-shown"), 26),
                        new Column(say("text"), 26)),
                evidence.demands().stream().map(this::row).toList());
    }

    private List<String> row(Demand demand) {
        return List.of(
                say("demand." + demand.word()),
                demand.plan() ? say("and-word", demand.file()) : demand.file() + ".pdf",
                missing(demand),
                evidence.reference(demand).say(words));
    }

    private String missing(Demand demand) {
        var missing = evidence.shown(demand).stream()
                .filter(it -> it.state() == State.MISSING || it.state() == State.YOURS)
                .map(it -> say(
                        "short." + it.point().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.joining(", "));
        return missing.isEmpty() ? say("nothing-missing") : missing;
    }

    private Table files() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("and", Pieces.REPORT, Pieces.DATA), say("file.report")));
        if (evidence.attested().valid())
            rows.add(List.of(say("and", Pieces.ATTESTATION, Pieces.CREDENTIAL), say("file.attestation")));
        rows.add(List.of(Pieces.ATTENDANCE, say("file.attendance")));
        rows.add(List.of(Pieces.ACTIONS, say("file.actions")));
        rows.add(List.of(Pieces.CONTENTS, say("file.contents")));
        return new Table(
                say("files.caption"), List.of(new Column(say("file"), 30), new Column(say("file.what"), 70)), rows);
    }

    private String say(String key, Object... arguments) {
        return words.say("debrief.evidence." + key, arguments);
    }
}
