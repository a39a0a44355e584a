package fr.souffleur.planning.papers;

import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Piece;
import fr.souffleur.documents.Typography;
import fr.souffleur.planning.Mallette;
import java.util.ArrayList;
import java.util.List;

/** The first page: which exercise this is, what is still to be written in, what to print for whom. */
final class CoverPages {

    private final Mallette mallette;
    private final Voice voice;

    CoverPages(Mallette mallette, Voice voice) {
        this.mallette = mallette;
        this.voice = voice;
    }

    List<Piece> pieces(String name, List<Section> sections) {
        var page = new ArrayList<Piece>();
        page.add(facts());
        page.add(new Paragraph(Tone.LEAD, voice.say(name + ".lead")));
        if (!mallette.gaps().isEmpty()) {
            page.add(Heading.part(voice.say("gaps", mallette.gaps().size())));
            page.add(gaps());
        }
        page.add(new Piece.Together(List.of(Heading.part(voice.say("contents")), contents(name, sections))));
        return page;
    }

    private Piece.Contents contents(String name, List<Section> sections) {
        return new Piece.Contents(
                voice.say(name + ".contents"),
                List.of(
                        new Column(voice.say("contents.part"), 42),
                        new Column(voice.say("contents.whom"), 28),
                        new Column(voice.say("contents.copies"), 22),
                        new Column(voice.say("contents.page"), 8)),
                sections.stream().map(Section::entry).toList());
    }

    private Facts facts() {
        var preparation = mallette.preparation();
        var exercise = preparation.exercise();
        var start = exercise.startsAt();
        var sheet = mallette.sheet();
        return new Facts(List.of(
                new Fact(voice.say("structure"), sheet.structure()),
                new Fact(voice.say("date"), start == null ? voice.say("to-write") : voice.moment(start)),
                new Fact(voice.say("facilitator"), orLine(preparation.name(exercise.facilitator()))),
                new Fact(
                        voice.say("minutes"),
                        voice.say("minutes.said", sheet.welcomeMinutes(), sheet.playMinutes(), sheet.debriefMinutes())),
                new Fact(voice.say("kit"), voice.say("source", MallettePaper.code(sheet.kit()), sheet.kitVersion())),
                new Fact(
                        voice.say("players"),
                        voice.say("players.said", preparation.cast().players()))));
    }

    private Table gaps() {
        return new Table(
                voice.say("gaps.caption"),
                List.of(
                        new Column(voice.say("gaps.number"), 8),
                        new Column(voice.say("gaps.question"), 52),
                        new Column(voice.say("gaps.answer"), 40)),
                mallette.gaps().stream()
                        .map(it -> List.of(
                                "(" + it.number() + ")",
                                Typography.in(mallette.sheet().language(), it.question())
                                        + (it.required() ? " " + voice.say("gaps.required") : ""),
                                voice.say("to-write")))
                        .toList());
    }

    private String orLine(String name) {
        return name.isBlank() ? voice.say("to-write") : name;
    }
}
