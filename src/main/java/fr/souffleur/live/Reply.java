package fr.souffleur.live;

import fr.souffleur.live.FacilitatorScreen.Act;
import fr.souffleur.live.FacilitatorScreen.Because;
import fr.souffleur.planning.Condition;
import fr.souffleur.planning.Effect;
import fr.souffleur.planning.RunSheet.Reaction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the kit answers to what the cell does, as the book holds it: when it is offered and all that it would bring about.
 * {@code frontend/desk-offers.js} weighs it as {@link Conditions} and {@link Effects} do.
 */
record Reply(
        String reaction,
        String words,
        When when,
        List<Act> acts,
        @Nullable String noteHtml) {

    /**
     * A condition with the words that say it.
     *
     * @param what the choice, criterion or stimulus that it is about
     * @param minutes of play, or after the stimulus
     * @param parts of ALL and ANY
     * @param why one reason; none of ALL and ANY, whose parts have theirs
     */
    record When(String kind, String what, String option, int minutes, List<When> parts, List<Because> why) {}

    static List<Reply> of(Stage printed) {
        var conditions = new Conditions(printed);
        var whatIfs = new WhatIfs(printed);
        return printed.sheet().reactions().stream()
                .map(it -> new Reply(
                        it.id(),
                        printed.prose().plain(it.words()),
                        when(it.when(), conditions),
                        acts(it, whatIfs),
                        whatIfs.note(it)))
                .toList();
    }

    private static When when(Condition condition, Conditions words) {
        return switch (condition) {
            case Condition.All(var all) -> new When("ALL", "", "", 0, parts(all, words), List.of());
            case Condition.Any(var any) -> new When("ANY", "", "", 0, parts(any, words), List.of());
            case Condition.Chosen(var choice, var option) -> fact(condition, choice, option, words);
            case Condition.Done(var criterion) -> fact(condition, criterion.value(), "", words);
            case Condition.NotDone(var criterion, var _) -> fact(condition, criterion.value(), "", words);
            case Condition.Silence(var inject, var _) -> fact(condition, inject.value(), "", words);
            case Condition.Given(var inject) -> fact(condition, inject.value(), "", words);
            case Condition.Minute _ -> fact(condition, "", "", words);
        };
    }

    private static When fact(Condition condition, String what, String option, Conditions words) {
        var why = words.why(condition);
        return new When(why.getFirst().kind(), what, option, why.getFirst().minutes(), List.of(), why);
    }

    private static List<When> parts(List<Condition> parts, Conditions words) {
        return parts.stream().map(it -> when(it, words)).toList();
    }

    private static List<Act> acts(Reaction reaction, WhatIfs whatIfs) {
        return reaction.then().stream()
                .flatMap(it -> switch (it) {
                    case Effect.Say(var words) -> Stream.of(whatIfs.said(words));
                    case Effect.Relance(var inject) -> Stream.of(whatIfs.act("RELANCE", inject));
                    case Effect.Give(var inject) -> Stream.of(whatIfs.act("GIVE", inject));
                    case Effect.Hold(var inject) -> Stream.of(whatIfs.act("HOLD", inject));
                    case Effect.Skip(var injects) -> injects.stream().map(inject -> whatIfs.act("SKIP", inject));
                })
                .toList();
    }
}
