package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle.Correction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was put right about the log: a mark beside the line, and all of it in an annex. */
final class CorrectionPages {

    private final Report report;
    private final Voice voice;

    CorrectionPages(Report report) {
        this.report = report;
        this.voice = new Voice(report.chronicle().sheet());
    }

    /** Behind the words of a line; empty where it stands as it was written. */
    String mark(int line) {
        return report.chronicle().corrections().stream()
                .filter(it -> it.line() == line && !it.withdrawn())
                .findFirst()
                .map(it -> "\n" + voice.say("corrected.mark", changes(it), who(it), day(it.at())))
                .orElse("");
    }

    List<Block> blocks() {
        var corrections = report.chronicle().corrections();
        if (corrections.isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part(voice.say("corrected")));
        blocks.add(new Table(
                voice.say("corrected.caption"),
                List.of(
                        new Column(voice.say("corrected.line"), 34),
                        new Column(voice.say("corrected.change"), 40),
                        new Column(voice.say("corrected.by"), 26)),
                corrections.stream().map(this::row).toList()));
        blocks.add(new Paragraph(Tone.NOTE, voice.say("corrected.note")));
        return blocks;
    }

    private List<String> row(Correction it) {
        var what = voice.say("what." + it.what().name().toLowerCase(Locale.ROOT));
        var inject = it.inject();
        var line = Stream.of(what, inject == null ? "" : inject.value(), it.text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return List.of(line, changes(it), voice.say("corrected.by-on", who(it), day(it.at())));
    }

    /** What it was and what it is, in the order of time, words, and being there at all. */
    private String changes(Correction it) {
        var changes = new ArrayList<String>();
        var now = it.now();
        if (now != null)
            changes.add(
                    it.was() == null
                            ? voice.say("corrected.hour-given", voice.hour(now))
                            : voice.say("corrected.hour", voice.hour(now), voice.hour(it.was())));
        if (!it.wasText().isEmpty()) changes.add(voice.say("corrected.words", it.wasText()));
        var reason = it.reason();
        if (reason != null) changes.add(voice.say("corrected.withdrawn", reason));
        return String.join(" ; ", changes);
    }

    /** By name while the person is known here. */
    private String who(Correction it) {
        var person = it.by();
        var name = person == null ? "" : report.names().getOrDefault(person, "");
        return name.isEmpty() ? voice.say("corrected.somebody") : name;
    }

    private String day(Instant at) {
        return voice.say("corrected.day", voice.shortDay(at), voice.hour(at));
    }
}
