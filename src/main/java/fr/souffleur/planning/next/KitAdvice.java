package fr.souffleur.planning.next;

import fr.souffleur.common.CriterionId;
import fr.souffleur.kits.Kit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which kits the next exercise could be, and why: what is written for the structure comes first, what it has not played in two
 * years, the level it has come to, and what would let it train again where it fell short. It advises; any kit can be chosen.
 *
 * @param kind of the structure, in the words of kits
 * @param past what was played here, the newest first
 * @param below criteria that stayed below their target last time
 * @param pending criteria with an action that is still to be done
 */
public record KitAdvice(
        String kind,
        LocalDate today,
        List<Past> past,
        boolean mostlyReached,
        Set<CriterionId> below,
        Set<CriterionId> pending) {

    static final int MOST = 3;
    static final int HIGHEST_LEVEL = 3;
    private static final int YEARS_APART = 2;

    /** @param kit publisher and code */
    public record Past(String kit, int level, LocalDate day) {}

    /**
     * A kit, and the reasons for it, the strongest first.
     *
     * @param code behind its publisher's name, as addresses say it
     */
    public record Advised(String code, String title, String language, int level, List<Why> reasons) {}

    public enum Reason {
        FIRST,
        SAME_LEVEL,
        NEXT_LEVEL,
        OTHER_LEVEL,
        BELOW,
        PENDING,
        AGAIN,
        OTHER_KIND
    }

    /** @param number the level, how many criteria, or the year in which it was played last */
    public record Why(Reason reason, int number) {}

    /** At most three. */
    public List<Advised> of(Collection<Kit> shelf) {
        var fitting = shelf.stream().filter(it -> it.types().contains(kind)).toList();
        var kits = fitting.isEmpty() ? List.copyOf(shelf) : fitting;
        var fresh = kits.stream().filter(it -> recently(it).isEmpty()).toList();
        return (fresh.isEmpty() ? kits : fresh)
                .stream()
                        .sorted(Comparator.<Kit>comparingInt(it -> Math.abs(it.level() - level()))
                                .thenComparing(it -> -trained(it))
                                .thenComparing(Kit::level)
                                .thenComparing(Kit::id))
                        .limit(MOST)
                        .map(it -> new Advised(it.code(), it.title(), it.language(), it.level(), reasons(it)))
                        .toList();
    }

    /** The level to play at: the first for a first exercise, the same until most is reached, then the next. */
    int level() {
        if (past.isEmpty()) return 1;
        int last = past.getFirst().level();
        return mostlyReached ? Math.min(last + 1, HIGHEST_LEVEL) : last;
    }

    private List<Why> reasons(Kit kit) {
        var reasons = new ArrayList<Why>();
        if (!kit.types().contains(kind)) reasons.add(new Why(Reason.OTHER_KIND, 0));
        if (past.isEmpty()) {
            if (kit.level() == 1) reasons.add(new Why(Reason.FIRST, 1));
            return reasons;
        }
        int below = common(kit, this.below);
        if (below > 0) reasons.add(new Why(Reason.BELOW, below));
        int pending = common(kit, this.pending);
        if (pending > 0) reasons.add(new Why(Reason.PENDING, pending));
        reasons.add(new Why(about(kit), kit.level()));
        recently(kit).ifPresent(it -> reasons.add(new Why(Reason.AGAIN, it.getYear())));
        return reasons;
    }

    private Reason about(Kit kit) {
        int last = past.getFirst().level();
        if (kit.level() == last) return Reason.SAME_LEVEL;
        return kit.level() == level() ? Reason.NEXT_LEVEL : Reason.OTHER_LEVEL;
    }

    private long trained(Kit kit) {
        return kit.rated().stream()
                .filter(it -> below.contains(it) || pending.contains(it))
                .count();
    }

    private static int common(Kit kit, Set<CriterionId> criteria) {
        return (int) kit.rated().stream().filter(criteria::contains).count();
    }

    private Optional<LocalDate> recently(Kit kit) {
        return past.stream()
                .filter(it -> it.kit().equals(kit.id()))
                .map(Past::day)
                .filter(it -> it.isAfter(today.minusYears(YEARS_APART)))
                .findFirst();
    }
}
