package fr.souffleur.planning.papers;

import fr.souffleur.common.InjectId;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Prose;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Piece;
import fr.souffleur.planning.Effect;
import fr.souffleur.planning.Mallette;
import fr.souffleur.planning.RunSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** « Et s'ils… » on paper: what the cell may decide, what to answer, and stimuli that lie ready. */
final class WhatIfPages {

    private final RunSheet sheet;
    private final Voice voice;

    WhatIfPages(Mallette mallette, Voice voice) {
        this.sheet = mallette.sheet();
        this.voice = voice;
    }

    /** None for a kit that says nothing of it. */
    Optional<Section> section() {
        var pieces = new ArrayList<Piece>();
        if (!sheet.choices().isEmpty()) pieces.add(choices());
        sheet.reactions().forEach(it -> pieces.add(reaction(it)));
        if (!sheet.palette().isEmpty()) pieces.add(Heading.part(voice.say("what-if.ready")));
        sheet.palette().forEach(it -> pieces.add(ready(it)));
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        voice.say("what-if"),
                        voice.say("not-on-table"),
                        voice.say("whom.facilitator"),
                        voice.say("copies.one"),
                        pieces));
    }

    private Piece choices() {
        return new Piece.Together(List.of(
                Heading.sub(voice.say("what-if.choices")),
                new Bullets(Mark.BOX, sheet.choices().stream().map(this::choice).toList())));
    }

    private String choice(RunSheet.Choice choice) {
        var minutes = choice.look().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var options =
                choice.options().stream().map(it -> voice.plain(it.words())).collect(Collectors.joining(" · "));
        return voice.say("what-if.choice", minutes, voice.plain(choice.question()), options);
    }

    private Piece reaction(RunSheet.Reaction reaction) {
        var blocks = new ArrayList<Piece>();
        blocks.add(Heading.sub(voice.plain(reaction.words())));
        for (var effect : reaction.then()) blocks.add(effect(effect));
        var note = reaction.note();
        if (note != null) blocks.add(new Paragraph(Tone.NOTE, voice.plain(note)));
        return new Piece.Together(blocks);
    }

    private Piece effect(Effect effect) {
        return switch (effect) {
            case Effect.Say(var words) -> new Prose(voice.html(words));
            case Effect.Relance(var inject) -> new Paragraph(voice.say("what-if.relance", named(inject)));
            case Effect.Give(var inject) -> new Paragraph(voice.say("what-if.give", named(inject)));
            case Effect.Hold(var inject) -> new Paragraph(voice.say("what-if.hold", named(inject)));
            case Effect.Skip(var injects) ->
                new Paragraph(voice.say(
                        "what-if.skip", injects.stream().map(this::named).collect(Collectors.joining(", "))));
        };
    }

    private String named(InjectId inject) {
        return sheet.lines().stream()
                .filter(it -> it.id().equals(inject))
                .map(it -> inject.value() + ", " + voice.plain(it.title()))
                .findFirst()
                .orElse(inject.value());
    }

    private Piece ready(RunSheet.Ready ready) {
        var channel = voice.screen("channel." + ready.channel().name().toLowerCase(Locale.ROOT));
        return new Piece.Together(List.of(
                Heading.sub(voice.plain(ready.title())),
                new Paragraph(Tone.NOTE, channel + " · " + voice.plain(ready.from())),
                new Piece.Speech(voice.html(ready.words()))));
    }
}
