package fr.souffleur.live;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.Because;
import fr.souffleur.live.FacilitatorScreen.State;
import fr.souffleur.planning.Condition;
import fr.souffleur.planning.RunSheet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether conditions hold, told from the log alone. Facts of the clock only ever become true, so that each condition has
 * one moment of play from which it holds until something new is written; a screen can wait for it by its own clock.
 */
record Conditions(Stage stage) {

    /** Not as the log stands. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long MINUTE = 60_000;

    /** Play time from which it holds. */
    long since(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var choice, var option) ->
                forks().pick(choice)
                        .filter(it -> it.option().equals(option))
                        .map(Forks.Pick::play)
                        .orElse(NEVER);
            case Condition.Done(var criterion) -> stage.ratings().doneSince(criterion);
            case Condition.NotDone(var criterion, var by) ->
                stage.ratings().doneSince(criterion) == NEVER ? by * MINUTE : NEVER;
            case Condition.Silence(var inject, var after) -> silentSince(inject, after);
            case Condition.Given(var inject) -> given(inject) ? cue(inject).play() : NEVER;
            case Condition.Minute(var minute) -> minute * MINUTE;
            case Condition.All(var all) ->
                all.stream().mapToLong(this::since).max().orElse(NEVER);
            case Condition.Any(var any) ->
                any.stream().mapToLong(this::since).min().orElse(NEVER);
        };
    }

    /** Given so long ago and not relanced; one that the sheet relances itself is asked about here too. */
    long silentSince(InjectId inject, int after) {
        return given(inject) && cue(inject).relanced() == 0 ? cue(inject).play() + after * MINUTE : NEVER;
    }

    /** What makes it hold, one reason for each fact; of several ways, the one that came first. */
    List<Because> why(Condition condition) {
        return switch (condition) {
            case Condition.Chosen(var choice, var option) ->
                List.of(new Because("CHOSEN", question(choice), words(choice, option), 0));
            case Condition.Done(var criterion) -> List.of(new Because("DONE", title(criterion), "", 0));
            case Condition.NotDone(var criterion, var by) -> List.of(new Because("NOT_DONE", title(criterion), "", by));
            case Condition.Silence(var inject, var after) -> List.of(new Because("SILENCE", title(inject), "", after));
            case Condition.Given(var inject) -> List.of(new Because("GIVEN", title(inject), "", 0));
            case Condition.Minute(var minute) -> List.of(new Because("MINUTE", "", "", minute));
            case Condition.All(var all) ->
                all.stream().flatMap(it -> why(it).stream()).toList();
            case Condition.Any(var any) -> {
                long first = since(condition);
                yield any.stream()
                        .filter(it -> since(it) == first)
                        .findFirst()
                        .map(this::why)
                        .orElse(List.of());
            }
        };
    }

    String question(String choice) {
        return choices(choice)
                .map(it -> stage.prose().plain(it.question()))
                .findFirst()
                .orElse("");
    }

    /** Empty for « pas encore », which screens say themselves. */
    String words(String choice, String option) {
        return choices(choice)
                .flatMap(it -> it.options().stream())
                .filter(it -> it.id().equals(option))
                .map(it -> stage.prose().plain(it.words()))
                .findFirst()
                .orElse("");
    }

    private Stream<RunSheet.Choice> choices(String id) {
        return stage.sheet().choices().stream().filter(it -> it.id().equals(id));
    }

    private String title(CriterionId criterion) {
        return stage.sheet().criteria().stream()
                .filter(it -> it.id().equals(criterion))
                .map(it -> criterion + " " + stage.prose().plain(it.title()))
                .findFirst()
                .orElse(criterion.toString());
    }

    private String title(InjectId inject) {
        return stage.script()
                .line(inject)
                .map(it -> inject + " " + stage.prose().plain(it.title()))
                .orElse(inject.toString());
    }

    private Forks forks() {
        return stage.script().forks();
    }

    /** A sheet was checked before it was frozen; a stimulus that it does not have was never given. */
    private boolean given(InjectId inject) {
        var cue = stage.script().cues().get(inject);
        return cue != null && cue.is(State.GIVEN);
    }

    private Cue cue(InjectId inject) {
        return stage.script().cue(inject);
    }
}
