package fr.souffleur.common;

import java.util.List;

/**
 * A rule says no. It carries a message key and its arguments; whoever shows it says it in the person's language.
 * The key {@code unknown} answers alike for what does not exist and for what the caller may not know of.
 */
public final class Refused extends RuntimeException {

    private final String key;
    private final List<Object> arguments;

    public Refused(String key, Object... arguments) {
        super("refused." + key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key below {@code refused.} in the bundles. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
