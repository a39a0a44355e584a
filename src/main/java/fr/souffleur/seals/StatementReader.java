package fr.souffleur.seals;

import fr.souffleur.common.Words;

/** Says in words what a module's statements say; each module that has statements sealed provides one. */
public interface StatementReader {

    Use use();

    /** @param text as the module had it sealed, however long ago */
    Reading read(String text, Words words);
}
