package fr.souffleur.debrief.handover;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.PlanAction;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Days;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** « Dossier de passation »: where the year stands, what is due, who is who, and what to do in the first week. */
final class HandoverPaper {

    private static final String FORMAT = "souffleur-handover 1.0";

    private final Handover it;
    private final Words words;
    private final Days days;
    private final String home;

    HandoverPaper(Handover handover, Words words, String portal) {
        this.it = handover;
        this.words = words;
        this.days = new Days(words.locale(), handover.structure().zone());
        this.home = portal + "/s/" + handover.structure().id();
    }

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Tone.LEAD, say("lede")));
        week(blocks);
        year(blocks);
        plan(blocks);
        past(blocks);
        people(blocks);
        places(blocks);
        return new Paper(
                words.locale().getLanguage(),
                say("title"),
                say("subject", it.structure().name(), days.plain(it.today())),
                say("description", it.structure().name()),
                new Paper.Edges(false, say("restricted"), say("source"), ""),
                blocks,
                FORMAT);
    }

    private void week(List<Block> blocks) {
        blocks.add(Heading.part(say("week")));
        blocks.add(new Bullets(
                Mark.BOX,
                Stream.of("read", "people", "date", "plan", "script", "rehearse")
                        .map(step -> say("week." + step))
                        .toList()));
    }

    private void year(List<Block> blocks) {
        blocks.add(Heading.part(say("year")));
        var current = it.current();
        var next = it.next();
        if (current != null) {
            blocks.add(new Paragraph(say("current", current.title(), when(current))));
            if (!it.due().isEmpty()) blocks.add(due(current));
        } else if (next != null)
            blocks.add(new Paragraph(say("next", days.month(next.day()), days.weekday(next.day()))));
        else blocks.add(new Paragraph(say("nothing-planned")));
    }

    private Table due(Exercise current) {
        var start = current.startsAt();
        return new Table(
                say("due"),
                List.of(new Column(say("due.day"), 28), new Column(say("due.what"), 72)),
                it.due().stream()
                        .map(list -> List.of(
                                start == null ? offset(list) : days.plain(list.day(days.dayOf(start))), left(list)))
                        .toList());
    }

    private static String left(Checklist list) {
        return String.join(
                "\n",
                list.items().stream()
                        .filter(item -> item.tick() == null)
                        .map(item -> "☐ " + item.text())
                        .toList());
    }

    private String offset(Checklist list) {
        return words.say(
                list.offset() < 0 ? "planning.offset.before" : "planning.offset.after", Math.abs(list.offset()));
    }

    private void plan(List<Block> blocks) {
        blocks.add(Heading.part(say("plan")));
        var open = it.plan().actions().stream().filter(PlanAction::pending).toList();
        if (open.isEmpty()) {
            blocks.add(new Paragraph(say("plan.none")));
            return;
        }
        blocks.add(new Table(
                say("plan.caption"),
                List.of(
                        new Column(say("plan.action"), 44),
                        new Column(say("plan.owner"), 22),
                        new Column(say("plan.person"), 18),
                        new Column(say("plan.due"), 16)),
                open.stream().map(this::row).toList()));
    }

    private List<String> row(PlanAction action) {
        var due = action.what().due();
        return List.of(
                action.what().text(),
                action.what().owner().isEmpty()
                        ? say("plan.nobody")
                        : action.what().owner(),
                it.plan().carrier(action),
                due == null ? "–" : days.plain(due));
    }

    private void past(List<Block> blocks) {
        blocks.add(Heading.part(say("past")));
        if (it.played().isEmpty()) {
            blocks.add(new Paragraph(say("past.none")));
            return;
        }
        if (!it.synthesis().isEmpty()) blocks.add(new Paragraph(it.synthesis()));
        blocks.add(new Paragraph(
                it.attestation().isEmpty() ? say("attestation.none") : say("attestation", it.attestation())));
        blocks.add(new Table(
                say("played"),
                List.of(new Column(say("played.day"), 30), new Column(say("played.kit"), 70)),
                it.played().stream()
                        .map(played -> List.of(
                                when(played), played.title() + " (" + played.kit() + " " + played.kitVersion() + ")"))
                        .toList()));
    }

    private void people(List<Block> blocks) {
        blocks.add(Heading.part(say("people")));
        blocks.add(new Table(
                say("people.caption"),
                List.of(new Column(say("people.function"), 40), new Column(say("people.name"), 60)),
                it.people().stream()
                        .map(one -> List.of(
                                words.say("structures.role." + one.role().name().toLowerCase(Locale.ROOT)),
                                one.name().isEmpty() ? "–" : one.name()))
                        .toList()));
    }

    private void places(List<Block> blocks) {
        blocks.add(Heading.part(say("places")));
        blocks.add(new Bullets(
                Mark.DASH,
                Stream.of("", "/exercices", "/plan", "/progres", "/personnes", "/profil", "/kits")
                        .map(path -> say("places." + (path.isEmpty() ? "home" : path.substring(1)), home + path))
                        .toList()));
    }

    private String when(Exercise exercise) {
        var start = exercise.startsAt();
        return start == null ? say("no-date") : days.full(start);
    }

    private String say(String key, Object... arguments) {
        return words.say("debrief.handover." + key, arguments);
    }
}
