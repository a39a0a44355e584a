package fr.souffleur.kits.compare;

import fr.souffleur.common.Words;

/** One thing that a facilitator or a second reader would want to know before the new version is played. */
public sealed interface Change {

    Part part();

    /** Its id within its part, such as {@code 05}; empty when the part has only one. */
    String place();

    /** In the kit's language; empty when it has none. */
    String title();

    Bump bump();

    /** The whole change in one line, without the texts. */
    String sentence(Words words);

    /** What it is about, in a few words: « stimulus 05, Je préfère vous le dire ». */
    default String thing(Words words) {
        return part().thing(words, place(), title());
    }

    /** @param text what it says, in the kit's language; may be empty */
    record Added(Part part, String place, String title, String text, Bump bump) implements Change {
        @Override
        public String sentence(Words words) {
            return words.say("kits.compare.added", thing(words));
        }
    }

    /** @param text what it said, in the kit's language; may be empty */
    record Removed(Part part, String place, String title, String text, Bump bump) implements Change {
        @Override
        public String sentence(Words words) {
            return words.say("kits.compare.removed", thing(words));
        }
    }

    /** Given at another moment, or elsewhere in its list. */
    record Moved(Part part, String place, String title, Value before, Value after, Bump bump) implements Change {
        @Override
        public String sentence(Words words) {
            return words.say("kits.compare.moved", thing(words), before.say(words), after.say(words));
        }
    }

    /** @param field stable name of what reads otherwise, such as {@code words} */
    record Altered(Part part, String place, String title, String field, Value before, Value after, Bump bump)
            implements Change {
        @Override
        public String sentence(Words words) {
            return words.say("kits.compare.altered", thing(words), label(words));
        }

        /** The field as the trade names it. */
        public String label(Words words) {
            return words.say("kits.compare.field." + field);
        }
    }
}
