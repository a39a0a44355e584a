package fr.souffleur.kits.command;

import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import java.io.PrintStream;
import java.util.Collection;

/** Where a command speaks, and in which language. Findings go out; what they come to, when it is bad, goes to the errors. */
record Console(PrintStream out, PrintStream err, Words words) {

    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(words.say(key, arguments));
    }

    void list(Collection<Fault> findings) {
        findings.forEach(it -> out.println(it.say(words)));
    }
}
