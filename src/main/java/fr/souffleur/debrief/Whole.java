package fr.souffleur.debrief;

import fr.souffleur.common.Refused;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a record that came from a stranger's file has all that its type promises, down to the last line of it. */
final class Whole {

    private Whole() {}

    /** @throws Refused with this key when a part is missing that may not be */
    static void mustBe(@Nullable Object value, String key) {
        if (value == null) throw new Refused(key);
        switch (value) {
            case Collection<?> all -> all.forEach(it -> mustBe(it, key));
            case Map<?, ?> all -> all.values().forEach(it -> mustBe(it, key));
            case Record whole -> {
                for (var part : whole.getClass().getRecordComponents()) part(whole, part, key);
            }
            default -> {}
        }
    }

    private static void part(Record whole, RecordComponent part, String key) {
        var value = value(whole, part);
        if (value == null && part.getAnnotatedType().isAnnotationPresent(Nullable.class)) return;
        mustBe(value, key);
    }

    private static @Nullable Object value(Record whole, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
