package fr.souffleur.debrief.plan;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** In which order actions are shown; where two are alike, the sooner due first. */
public enum PlanOrder {
    /** What has no day comes last. */
    DUE,
    PRIORITY,
    STATE,
    OWNER,
    TEXT;

    public Comparator<PlanAction> comparator(Locale locale) {
        var words = Collator.getInstance(locale);
        Function<PlanAction, String> owner = it -> it.what().owner();
        Function<PlanAction, String> text = it -> it.what().text();
        Comparator<PlanAction> due =
                Comparator.comparing(it -> it.what().due(), Comparator.nullsLast(Comparator.naturalOrder()));
        Comparator<PlanAction> first = switch (this) {
            case DUE -> due;
            case PRIORITY -> Comparator.comparing(PlanAction::priority);
            case STATE -> Comparator.comparing(PlanAction::state);
            // Nobody yet comes last.
            case OWNER ->
                Comparator.comparing((PlanAction it) -> owner.apply(it).isEmpty())
                        .thenComparing(owner, words);
            case TEXT -> Comparator.comparing(text, words);
        };
        return first.thenComparing(due).thenComparing(PlanAction::priority).thenComparing(text, words);
    }
}
