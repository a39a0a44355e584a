package fr.souffleur.planning;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.kits.Kit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is to be done by a day before or after the exercise. @param offset in days, negative before */
public record Checklist(String id, int offset, int minutes, List<Item> items) {

    /** @param tick null while it is to be done */
    public record Item(String id, String text, @Nullable Tick tick) {}

    public record Tick(PersonId by, Instant at) {}

    static List<Checklist> of(Kit kit, Map<String, Tick> ticks) {
        return kit.checklists().stream()
                .map(list -> new Checklist(
                        list.id(),
                        list.offset(),
                        list.minutes(),
                        list.items().stream()
                                .map(it -> new Item(it.id(), it.text(), ticks.get(it.id())))
                                .toList()))
                .toList();
    }

    /** The same in other words. */
    Checklist said(UnaryOperator<String> words) {
        return new Checklist(
                id,
                offset,
                minutes,
                items.stream()
                        .map(it -> new Item(it.id(), words.apply(it.text()), it.tick()))
                        .toList());
    }

    /** @throws Refused {@code unknown} unless one of the kit's lists has this item */
    static void mustAsk(Kit kit, String item) {
        if (kit.checklists().stream()
                .flatMap(it -> it.items().stream())
                .noneMatch(it -> it.id().equals(item))) throw new Refused("unknown");
    }

    public LocalDate day(LocalDate exercise) {
        return exercise.plusDays(offset);
    }

    public long ticked() {
        return items.stream().filter(it -> it.tick() != null).count();
    }

    public boolean done() {
        return ticked() == items.size();
    }
}
