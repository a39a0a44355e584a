package fr.souffleur.rights;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import fr.souffleur.ScreenReading;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.plan.Proof;
import fr.souffleur.identity.SignIn;
import fr.souffleur.kits.EditionId;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.training.authoring.DraftId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every address below a structure: the screens and the files, found and not listed. */
@Component
class Pages {

    private final ApplicationContext portal;

    Pages(ApplicationContext portal) {
        this.portal = portal;
    }

    /** An address with its parameters by name. */
    record Page(String template, Function<Map<String, String>, String> open) {

        boolean names(String parameter) {
            return template.contains(":" + parameter);
        }
    }

    /** Where a signed-in test stands at a page. */
    static final String OPENS = "opens";

    List<Page> all() {
        return Stream.concat(screens(), files())
                .sorted((a, b) -> a.template().compareTo(b.template()))
                .toList();
    }

    String open(Page page, PersonId person, Map<String, String> values) {
        SignIn.as(person);
        return page.open().apply(values);
    }

    /** What the parameters of addresses stand for in a region, seen at one of its places. */
    static Map<String, String> of(World world, StructureId place) {
        return Map.of(
                "action", String.valueOf(world.thing(ActionId.class)),
                "proof", String.valueOf(world.thing(Proof.Id.class)),
                "structure", place.toString(),
                "exercise", String.valueOf(world.thing(ExerciseId.class)),
                "draft", String.valueOf(world.thing(DraftId.class)),
                "number", "1",
                "edition", String.valueOf(world.thing(EditionId.class)),
                "import", String.valueOf(world.thing(Delivery.Id.class)),
                "delivery", String.valueOf(world.thing(Delivery.Id.class)),
                "code", "EHPAD-01");
    }

    private Stream<Page> screens() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(it -> it.getTemplate())
                .filter(it -> it.contains(":structure"))
                .map(it -> new Page("/" + it, values -> screen(filled(it, values))));
    }

    private static String screen(String path) {
        UI.getCurrent().setLocale(Locale.FRENCH);
        var text = ScreenReading.open(path).text();
        return Stream.of("unknown", "not-allowed", "identity.second-factor")
                .filter(it -> text.contains(
                        Words.in(Locale.FRENCH).say(new Refused(it)).replaceAll("[\\s\\u00A0\\u202F]+", " ")))
                .findFirst()
                .orElse(OPENS);
    }

    private Stream<Page> files() {
        return portal.getBeansWithAnnotation(Controller.class).values().stream()
                .flatMap(bean -> Arrays.stream(bean.getClass().getDeclaredMethods())
                        .filter(it -> it.isAnnotationPresent(GetMapping.class))
                        .filter(it -> template(it).startsWith("/s/:structure"))
                        .map(it -> new Page(template(it), values -> file(bean, it, values))));
    }

    private static String template(Method method) {
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class))
                .value()[0]
                .replaceAll("\\{(\\w+)}", ":$1");
    }

    private static String file(Object door, Method method, Map<String, String> values) {
        method.setAccessible(true);
        var arguments = Arrays.stream(method.getParameters())
                .map(it -> it.getType() == String.class && values.containsKey(it.getName())
                        ? values.get(it.getName())
                        : Anything.of(it.getType(), it.getName()))
                .toArray();
        try {
            method.invoke(door, arguments);
            return OPENS;
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof Refused refused) return refused.key();
            return "broke: " + thrown.getCause();
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String filled(String template, Map<String, String> values) {
        var path = template;
        for (var it : values.entrySet()) path = path.replaceAll(":" + it.getKey() + "(?!\\w)", it.getValue());
        return path;
    }
}
