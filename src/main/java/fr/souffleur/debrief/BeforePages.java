package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** This exercise beside the one before, theme by theme and in words; nothing where no earlier report was validated. */
final class BeforePages {

    private final Report report;
    private final Voice voice;

    BeforePages(Report report) {
        this.report = report;
        this.voice = new Voice(report.chronicle().sheet());
    }

    List<Block> blocks() {
        var before = report.before();
        if (before == null) return List.of();
        var sheet = report.chronicle().sheet();
        var day = before.day();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.part(voice.say("before")));
        blocks.add(new Paragraph(
                voice.say("before.which", before.title(), day == null ? voice.say("not-noted-date") : voice.day(day))));
        if (!Trend.comparable(before.gridVersion(), sheet.gridVersion())) {
            blocks.add(new Paragraph(voice.say("trend.grid", before.gridVersion(), sheet.gridVersion())));
            return blocks;
        }
        blocks.add(new Table(
                voice.say("before.caption"),
                List.of(
                        new Column(voice.say("theme"), 40),
                        new Column(voice.say("before.then"), 18),
                        new Column(voice.say("before.now"), 18),
                        new Column(voice.say("before.trend"), 24)),
                report.findings().themes().stream()
                        .map(it -> row(it, before.median(it.id())))
                        .toList()));
        if (before.level() != sheet.level())
            blocks.add(new Paragraph(Tone.NOTE, voice.say("trend.level", before.level(), sheet.level())));
        blocks.add(new Paragraph(Tone.NOTE, voice.say("trend.note")));
        return blocks;
    }

    private List<String> row(ThemeFinding theme, Optional<Double> then) {
        var trend = Trend.of(then.orElse(null), theme.median().orElse(null), true);
        return List.of(voice.kit(theme.title()), level(then), level(theme.median()), voice.say("trend." + trend.key()));
    }

    private String level(Optional<Double> median) {
        return median.map(it -> voice.say("trend.at", it)).orElse("–");
    }
}
