package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.Checked;
import fr.souffleur.planning.RunSheet.Check;
import java.util.List;
import java.util.Locale;

/** What earlier exercises changed: each action they decided, and whether it was found in place. Nothing where none was asked after. */
final class EarlierPages {

    private final Chronicle chronicle;
    private final Voice voice;

    EarlierPages(Report report) {
        this.chronicle = report.chronicle();
        this.voice = new Voice(chronicle.sheet());
    }

    List<Block> blocks() {
        var checks = chronicle.sheet().checks();
        if (checks.isEmpty()) return List.of();
        return List.of(
                Heading.part(voice.say("earlier")),
                new Table(
                        voice.say("earlier.caption"),
                        List.of(
                                new Column(voice.say("earlier.action"), 52),
                                new Column(voice.say("earlier.owner"), 22),
                                new Column(voice.say("earlier.found"), 26)),
                        checks.stream().map(this::row).toList()),
                new Paragraph(Tone.NOTE, voice.say("earlier.note")));
    }

    private List<String> row(Check check) {
        return List.of(
                voice.say("earlier.decided", check.words(), String.valueOf(check.year())), check.owner(), found(check));
    }

    private String found(Check check) {
        return chronicle.checks().stream()
                .filter(it -> it.action().equals(check.action()))
                .map(Checked::found)
                .findFirst()
                .map(it -> voice.say("earlier.found." + it.name().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> voice.say("earlier.found.not-asked"));
    }
}
