package fr.souffleur.kits.compare;

import fr.souffleur.common.Words;
import java.util.List;

/** What stood somewhere, before or after: words of the kit itself, or something that the portal has words for. */
public sealed interface Value {

    /** How it reads, in the kit's language or in the reader's. */
    String say(Words words);

    /** Whether anything stands there at all. */
    default boolean present() {
        return true;
    }

    /** Words of the kit, in its language; a list has a line for each member. */
    record Text(String text) implements Value {
        @Override
        public String say(Words words) {
            return text;
        }

        @Override
        public boolean present() {
            return !text.isBlank();
        }
    }

    /** A choice or a measure, said in the reader's language. @param key of its words */
    record Said(String key, List<Object> arguments) implements Value {
        @Override
        public String say(Words words) {
            return words.say(key, arguments.toArray());
        }
    }
}
