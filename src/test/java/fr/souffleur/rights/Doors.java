package fr.souffleur.rights;

import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Every method of the portal that somebody calls for somebody, found and not listed, so that none is forgotten. */
@Component
class Doors {

    /** Asked by doors about a caller, or told by them: they open nothing themselves. */
    private static final Set<String> NO_DOORS = Set.of("Rights", "Journal", "Seals");

    private final ApplicationContext portal;
    private final TransactionTemplate transaction;

    Doors(ApplicationContext portal, TransactionTemplate transaction) {
        this.portal = portal;
        this.transaction = transaction;
    }

    /** One method of one bean. */
    record Door(Object bean, Method method) {

        String name() {
            return AopUtils.getTargetClass(bean).getSimpleName() + "." + method.getName();
        }

        /** Its name, and what it takes beside the caller. */
        String signature() {
            return name()
                    + Arrays.stream(method.getParameters())
                            .skip(1)
                            .map(Parameter::getName)
                            .toList()
                            .toString()
                            .replace('[', '(')
                            .replace(']', ')');
        }

        boolean takes(Class<?> type) {
            return Arrays.asList(method.getParameterTypes()).contains(type);
        }
    }

    List<Door> all() {
        return portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().startsWith("fr.souffleur"))
                .filter(it -> !NO_DOORS.contains(AopUtils.getTargetClass(it).getSimpleName()))
                .flatMap(bean -> Arrays.stream(AopUtils.getTargetClass(bean).getDeclaredMethods())
                        .filter(Doors::takesACaller)
                        .map(it -> new Door(bean, AopUtils.selectInvocableMethod(it, bean.getClass()))))
                .sorted(Comparator.comparing(Door::signature))
                .toList();
    }

    private static boolean takesACaller(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Caller.class;
    }

    /**
     * Knocks and leaves no trace but in the journal.
     *
     * @return {@code answered}, or the key and words of the refusal
     */
    String knock(Door door, Caller caller, Function<Parameter, @Nullable Object> argument) {
        var parameters = door.method().getParameters();
        var arguments = new Object[parameters.length];
        arguments[0] = caller;
        for (int i = 1; i < parameters.length; i++) arguments[i] = argument.apply(parameters[i]);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                door.method().invoke(door.bean(), arguments);
                return "answered";
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof Refused refused) return refused.key() + refused.arguments();
                return "broke: " + thrown.getCause();
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(door.signature(), impossible);
            }
        });
    }
}
