package fr.souffleur.rights;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.InjectId;
import fr.souffleur.common.RoleId;
import fr.souffleur.common.Words;
import fr.souffleur.kits.Bringing;
import fr.souffleur.kits.Zipped;
import fr.souffleur.planning.declared.Family;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.planning.declared.Mode;
import fr.souffleur.planning.declared.Part;
import fr.souffleur.structures.Role;
import fr.souffleur.training.authoring.Edit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A value of any type that a door takes, good enough to be looked at after the question of rights. */
final class Anything {

    private Anything() {}

    static @Nullable Object of(Class<?> type, String name) {
        if (type == String.class) return word(name);
        if (type == Edit.class) return new Edit.Say(fr.souffleur.training.authoring.Place.course("/title"), "mot");
        if (type == CriterionId.class) return new CriterionId("1.1");
        if (type == Bringing.class) return Zipped.kit("HAD-01").bring();
        if (type == Held.class) return held();
        if (type == InjectId.class) return new InjectId("01");
        if (type == RoleId.class) return new RoleId("direction");
        if (type == int.class || type == Integer.class) return 0;
        if (type == long.class || type == Long.class) return 0L;
        if (type == boolean.class || type == Boolean.class) return false;
        if (type == UUID.class) return UUID.randomUUID();
        if (type == Instant.class) return Instant.parse("2030-01-01T10:00:00Z");
        if (type == LocalDate.class) return LocalDate.of(2025, 3, 4);
        if (type == LocalTime.class) return LocalTime.of(name.equals("finex") ? 15 : 14, 2);
        if (type == Words.class) return Words.in(Locale.FRENCH);
        if (type == Role.class) return Role.READER;
        if (type == HttpServletRequest.class) return new MockHttpServletRequest();
        if (type == HttpServletResponse.class) return new MockHttpServletResponse();
        if (type == InputStream.class) return InputStream.nullInputStream();
        if (type == OutputStream.class) return OutputStream.nullOutputStream();
        if (type == byte[].class) return new byte[0];
        if (type == Optional.class) return Optional.empty();
        if (type == Map.class) return Map.of();
        if (type == Set.class) return Set.of();
        if (type.isAssignableFrom(List.class)) return List.of();
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isSealed()) return sealed(type, name);
        if (type.isInterface()) return silent(type);
        return made(type);
    }

    /** An exercise held elsewhere. */
    static Held held() {
        return new Held(LocalDate.of(2025, 3, 4), Family.OTHER, Mode.CONSULTANT, Set.of(Part.CARE), Set.of(), "");
    }

    private static String word(String name) {
        return switch (name) {
            case "email", "address" -> "quelqu.un@exemple.example";
            case "kitId", "kit" -> "souffleur/EHPAD-01";
            case "course" -> "souffleur/RETEX";
            case "version" -> "1.2.0";
            case "value" -> "01";
            case "kind" -> "ehpad";
            case "finess", "number" -> "990000001";
            case "code" -> "500";
            default -> "mot";
        };
    }

    private static @Nullable Object sealed(Class<?> type, String name) {
        for (var kind : type.getPermittedSubclasses())
            try {
                return of(kind, name);
            } catch (IllegalArgumentException _) {
                // The next kind may be easier to make.
            }
        throw new IllegalArgumentException("cannot make any " + type);
    }

    private static Object silent(Class<?> type) {
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, method, _) -> method.getReturnType() == boolean.class ? false : null);
    }

    private static Object made(Class<?> type) {
        var ways = Arrays.stream(type.getDeclaredConstructors())
                .sorted((a, b) -> b.getParameterCount() - a.getParameterCount())
                .toList();
        for (var way : ways)
            try {
                way.setAccessible(true);
                var parameters = way.getParameters();
                var values = new Object[parameters.length];
                for (int i = 0; i < values.length; i++)
                    values[i] = of(parameters[i].getType(), parameters[i].getName());
                return way.newInstance(values);
            } catch (ReflectiveOperationException _) {
                // The next one may take it.
            }
        throw new IllegalArgumentException("cannot make a " + type);
    }
}
