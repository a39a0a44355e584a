package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Checklist;
import fr.souffleur.planning.Mallette;
import java.util.ArrayList;
import java.util.List;

/** The lists before and after the day: what is done shows who did it and when, the rest has a box. */
final class ChecklistPages {

    private final Mallette mallette;
    private final Voice voice;

    ChecklistPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.voice = voice;
    }

    Section section() {
        var blocks = new ArrayList<Piece>();
        for (var list : mallette.preparation().checklists())
            blocks.add(new Piece.Together(List.of(Heading.sub(title(list)), items(list))));
        return new Section(
                voice.screen("lists.title"),
                voice.say("not-on-table"),
                voice.say("whom.facilitator"),
                voice.say("copies.one"),
                blocks);
    }

    private String title(Checklist list) {
        var offset = list.offset() == 0
                ? voice.screen("offset.day")
                : voice.screen(list.offset() < 0 ? "offset.before" : "offset.after", Math.abs(list.offset()));
        return mallette.preparation()
                .day()
                .map(it -> voice.say("lists.dated", offset, voice.day(list.day(it))))
                .orElse(offset);
    }

    private Table items(Checklist list) {
        return new Table(
                voice.say("lists.caption", list.minutes()),
                List.of(new Column(voice.say("lists.what"), 62), new Column(voice.say("lists.done"), 38)),
                list.items().stream().map(this::row).toList());
    }

    private List<String> row(Checklist.Item item) {
        var tick = item.tick();
        var text = voice.plain(item.text());
        if (tick == null) return List.of("☐ " + text, "");
        return List.of(
                "☒ " + text, voice.screen("ticked", mallette.preparation().name(tick.by()), voice.moment(tick.at())));
    }
}
