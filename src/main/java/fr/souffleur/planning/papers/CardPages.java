package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Piece;
import fr.souffleur.documents.Piece.Card;
import fr.souffleur.planning.Cast;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Half sheets to cut: one a stimulus in order of play, one a role. Neither holds a word for the facilitator alone. */
final class CardPages {

    private final Mallette mallette;
    private final RunSheet sheet;
    private final Voice voice;

    CardPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    Section stimuli() {
        var lines = sheet.lines();
        return new Section(
                voice.say("cards"),
                null,
                voice.say("whom.facilitator"),
                voice.say("copies.cut"),
                List.of(
                        new Paragraph(voice.say("cards.how", lines.size())),
                        pile(),
                        new Piece.Cards(lines.stream().map(this::stimulus).toList())));
    }

    /** The cards in order, to see at a glance whether one is missing. */
    private Table pile() {
        return new Table(
                voice.say("cards.caption"),
                List.of(
                        new Column(voice.say("minute"), 12),
                        new Column(voice.say("line.hour"), 18),
                        new Column(voice.say("cards.card"), 52),
                        new Column(voice.say("cards.papers"), 18)),
                sheet.lines().stream()
                        .map(it -> List.of(
                                String.valueOf(it.minute()),
                                voice.hour(it.hour()),
                                ScriptPages.title(it, voice),
                                String.join(", ", it.documents())))
                        .toList());
    }

    private Card stimulus(RunSheet.Line line) {
        var documents =
                line.documents().isEmpty() ? "" : voice.say("cards.documents", String.join(", ", line.documents()));
        return new Card(
                voice.say("cards.mark", line.minute(), voice.plain(line.day()), voice.hour(line.hour())),
                ScriptPages.title(line, voice),
                List.of(ScriptPages.facts(line, voice), new Piece.Speech(voice.html(line.words()))),
                documents);
    }

    Section roles() {
        return new Section(
                voice.say("roles"),
                null,
                voice.say("whom.each-player"),
                voice.say("copies.cut"),
                List.of(
                        new Paragraph(voice.say("roles.how", sheet.roles().size())),
                        new Table(
                                voice.say("roles.caption"),
                                List.of(
                                        new Column(voice.say("roles.role"), 40),
                                        new Column(voice.say("roles.holder"), 60)),
                                sheet.roles().stream()
                                        .map(it -> List.of(voice.plain(it.name()), holder(it)))
                                        .toList()),
                        new Piece.Cards(sheet.roles().stream().map(this::role).toList())));
    }

    private Card role(RunSheet.Role role) {
        var blocks = new ArrayList<Piece>();
        blocks.add(new Paragraph(Tone.LEAD, voice.plain(role.mission())));
        blocks.add(new Paragraph(voice.say("roles.reflexes")));
        blocks.add(new Bullets(Mark.DASH, voice.plain(role.reflexes())));
        return new Card(voice.say("roles.mark"), voice.plain(role.name()), blocks, holder(role));
    }

    /** Who plays it, as far as that is settled: two roles may lie in one hand. */
    private String holder(RunSheet.Role role) {
        var foot = new ArrayList<String>();
        mallette.preparation().cast().parts().stream()
                .filter(it -> it.role().equals(role.id()))
                .map(Cast.Part::firstName)
                .filter(it -> it != null)
                .forEach(it -> foot.add(voice.say("roles.played-by", it)));
        if (!role.heldBy().equals(role.id())) foot.add(voice.say("roles.held-by", voice.role(role.heldBy())));
        var others = sheet.roles().stream()
                .filter(it -> it.heldBy().equals(role.id()) && !it.id().equals(role.id()))
                .map(it -> voice.plain(it.name()))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) foot.add(voice.say("roles.holds", others));
        return String.join(" ", foot);
    }
}
