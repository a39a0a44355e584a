package fr.souffleur.debrief;

import fr.souffleur.common.InjectId;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Chronicle.What;
import fr.souffleur.live.NoteKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happened, in order: the timeline, the crisis log, the facts observed, the aids. */
final class CoursePages {

    /** What only the console needs to know is left out. */
    private static final Set<What> UNTOLD = EnumSet.of(What.HELD, What.ACKNOWLEDGED, What.DECLINED);

    private final Report report;
    private final Chronicle chronicle;
    private final CorrectionPages corrected;
    private final Voice voice;

    CoursePages(Report report) {
        this.report = report;
        this.chronicle = report.chronicle();
        this.corrected = new CorrectionPages(report);
        this.voice = new Voice(chronicle.sheet());
    }

    List<Block> blocks() {
        var pages = new ArrayList<Block>();
        pages.add(Heading.part(voice.say("course")));
        pages.addAll(new LaterMark(chronicle).course());
        pages.add(FrontPage.remark(report, Phrase.COURSE));
        pages.add(timeline());
        pages.add(new Paragraph(Tone.NOTE, voice.say("course.note")));
        part(
                pages,
                "log",
                chronicle.notes(),
                List.of("course.story", "log.kind", "log.text", "log.by"),
                it -> List.of(
                        voice.clock(it.storyMinutes()),
                        kind(it.kind()),
                        it.text() + corrected.mark(it.seq()),
                        orDash(voice.role(it.by()))));
        if (!chronicle.facts().isEmpty())
            part(
                    pages,
                    "facts",
                    chronicle.facts(),
                    List.of("course.play", "course.story", "facts.inject", "facts.text"),
                    it -> List.of(
                            voice.minute(it.playMillis()),
                            voice.clock(it.storyMinutes()),
                            about(it.inject()),
                            it.text() + corrected.mark(it.seq())));
        part(pages, "aids", chronicle.aids(), List.of("course.play", "aids.kind", "aids.text", "criterion"), it -> {
            var criterion = it.criterion();
            return List.of(
                    voice.minute(it.playMillis()),
                    voice.say(it.method() ? "aids.method" : "aids.naming"),
                    it.text() + corrected.mark(it.seq()),
                    criterion == null ? "–" : criterion.value());
        });
        pages.addAll(corrected.blocks());
        return pages;
    }

    private Table timeline() {
        return new Table(
                voice.say("course.caption"),
                List.of(
                        new Column(voice.say("course.play"), 13),
                        new Column(voice.say("course.story"), 15),
                        new Column(voice.say("course.what"), 24),
                        new Column(voice.say("course.text"), 48)),
                chronicle.timeline().stream()
                        .filter(it -> !UNTOLD.contains(it.what()))
                        .filter(it -> it.what() != What.NOTED || it.kind() == NoteKind.DECISION)
                        .map(it -> List.of(
                                voice.minute(it.playMillis()),
                                story(it),
                                it.what() == What.NOTED
                                        ? kind(NoteKind.DECISION)
                                        : voice.say("what." + it.what().name().toLowerCase(Locale.ROOT)),
                                orDash(text(it)) + corrected.mark(it.seq())))
                        .toList());
    }

    /** A part of its own, or a sentence that says there is nothing; the text column is the wide one. */
    private <T> void part(
            List<Block> pages, String name, List<T> things, List<String> columns, Function<T, List<String>> row) {
        pages.add(Heading.part(voice.say(name)));
        if (things.isEmpty()) pages.add(new Paragraph(voice.say(name + ".none")));
        else
            pages.add(new Table(
                    voice.say(name + ".caption"),
                    columns.stream()
                            .map(it -> new Column(voice.say(it), it.endsWith(".text") ? 56 : 15))
                            .toList(),
                    things.stream().map(row).toList()));
    }

    /** Of what nobody took the time of, nobody knows where the story stood. */
    private String story(Chronicle.Line line) {
        return line.storyMinutes() < 0 ? "–" : (line.day() + " " + voice.clock(line.storyMinutes())).strip();
    }

    private static String about(@Nullable InjectId inject) {
        return inject == null ? "–" : inject.value();
    }

    private static String text(Chronicle.Line line) {
        var inject = line.inject();
        return inject == null || line.text().isEmpty() ? line.text() : inject + " · " + line.text();
    }

    private String kind(NoteKind kind) {
        return voice.say("note." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }
}
