package fr.souffleur.kits.compare;

import static fr.souffleur.kits.compare.Values.choice;
import static fr.souffleur.kits.compare.Values.lines;
import static fr.souffleur.kits.compare.Values.row;
import static fr.souffleur.kits.compare.Values.said;
import static fr.souffleur.kits.compare.Values.text;
import static fr.souffleur.kits.compare.Weight.SUBSTANCE;
import static fr.souffleur.kits.compare.Weight.TEXT;
import static fr.souffleur.kits.compare.Weight.WORDING;

import fr.souffleur.common.InjectId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Then;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How the play answers the players: what they may decide, what follows, what is ready besides, what helps. */
final class ReactiveParts {

    /** @param place among those of its stimulus, from 1 */
    private record Placed(InjectId inject, int place, Kit.Hint hint) {}

    private ReactiveParts() {}

    static List<Things<?>> all() {
        return List.of(hints(), choices(), reactions(), palette());
    }

    private static Things<?> hints() {
        return Things.of(Part.HINTS, it -> placed(it.kit()), (Placed it) -> it.inject() + "/" + it.place())
                .saying((_, it) -> it.hint().words())
                .field("words", TEXT, it -> text(it.hint().words()))
                .field("method", SUBSTANCE, it -> Values.yes(it.hint().method()))
                .field("criterion", SUBSTANCE, it -> text(it.hint().criterion()));
    }

    private static List<Placed> placed(Kit kit) {
        var all = new ArrayList<Placed>();
        for (var inject : kit.injects())
            for (int i = 0; i < inject.hints().size(); i++)
                all.add(new Placed(inject.id(), i + 1, inject.hints().get(i)));
        return all;
    }

    private static Things<?> choices() {
        return Things.of(Part.CHOICES, it -> it.kit().choices(), Kit.Choice::id)
                .titled(Kit.Choice::question)
                .saying((_, it) -> it.question())
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("question", TEXT, it -> text(it.question()))
                .field("look-at", SUBSTANCE, it -> row(it.look()))
                .field(
                        "options",
                        TEXT,
                        it -> lines(it.options().stream()
                                .map(option -> option.id() + " · " + option.words())
                                .toList()));
    }

    private static Things<?> reactions() {
        return Things.of(Part.REACTIONS, it -> it.kit().reactions(), Kit.Reaction::id)
                .titled(Kit.Reaction::words)
                .saying((_, it) -> it.words())
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("read", TEXT, it -> text(it.words()))
                .field("condition", SUBSTANCE, it -> text(it.when()))
                .field(
                        "effects",
                        SUBSTANCE,
                        it -> lines(it.then().stream()
                                .map(Then::act)
                                .filter(act -> !act.isEmpty())
                                .toList()))
                .field(
                        "say",
                        TEXT,
                        it -> lines(it.then().stream()
                                .map(Then::say)
                                .filter(Objects::nonNull)
                                .toList()))
                .field("note", WORDING, it -> text(it.note()));
    }

    private static Things<?> palette() {
        return Things.of(Part.PALETTE, it -> it.kit().palette(), Kit.Ready::id)
                .titled(Kit.Ready::title)
                .saying((_, it) -> it.words())
                .field("id", SUBSTANCE, it -> text(it.id()))
                .field("title", WORDING, it -> text(it.title()))
                .field("channel", SUBSTANCE, it -> choice("kits.channel.", it.channel()))
                .field("from", WORDING, it -> text(it.from()))
                .field("to", SUBSTANCE, it -> it.to().isEmpty() ? said("kits.compare.everybody") : row(it.to()))
                .field("words", TEXT, it -> text(it.words()));
    }
}
