package fr.souffleur.structures.register;

import fr.souffleur.common.Refused;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The departments of a body's region.
 *
 * @param departments codes such as {@code 44}, {@code 2A}, {@code 974}; none of them stands for the whole country
 */
public record Scope(SortedSet<String> departments) {

    private static final Pattern CODE = Pattern.compile("[0-9][0-9A-Z]|9[78][0-9]");
    private static final int MOST = 110;

    public Scope(Collection<String> departments) {
        this(new TreeSet<>(departments));
    }

    /** @throws Refused {@code structures.register.department} for what is no code of a department */
    public Scope {
        for (var code : departments)
            if (!CODE.matcher(code).matches()) throw new Refused("structures.register.department", code);
        if (departments.size() > MOST) throw new Refused("structures.register.departments", MOST);
    }

    /** @param text codes parted by blanks or commas, as somebody types them */
    public static Scope typed(String text) {
        return new Scope(Arrays.stream(text.toUpperCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(0, Math.min(it.length(), 10)))
                .toList());
    }

    public boolean holds(String department) {
        return departments.isEmpty() || departments.contains(department);
    }

    Condition holds(Field<String> department) {
        return departments.isEmpty() ? DSL.trueCondition() : department.in(departments);
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return String.join(" ", departments);
    }
}
