package fr.souffleur.seals;

import fr.souffleur.common.Words;

/** Says in words what a module's statements say; each module that has statements sealed provides one. */
public interface StatementReader {

    Use use();

    /** @param text as the module had it sealed, however long ago */
    Reading read(String text, Words words);

    /** Whether its statements are made out to somebody, whom only who knows the name already can find in them. */
    default boolean named() {
        return false;
    }

    /** Whether a statement is made out to that name. @param name as somebody typed it */
    default boolean bears(String text, String name) {
        return false;
    }
}
