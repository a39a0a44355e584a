package fr.souffleur.planning;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.kits.Kit;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions that make a kit this structure's own, with the answers given so far. Answers are text, whatever they look like. */
public record ContextSheet(List<Question> questions) {

    private static final int LONGEST = 4_000;
    private static final Pattern ANYTHING = Pattern.compile(".*");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 \\u00A0\\u202F.,]{0,14}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9(][0-9 \\u00A0\\u202F.()/-]{1,24}");

    /**
     * @param answer what somebody wrote; null while nobody did
     * @param answeredBy who wrote it last, and when
     * @param fromProfile whether it was taken from the profile of the structure and nobody changed it since
     */
    public record Question(
            Kit.Variable variable,
            @Nullable String answer,
            @Nullable PersonId answeredBy,
            @Nullable Instant at,
            boolean fromProfile) {

        /** What will stand in the texts: the answer, else the kit's own word; null is a hole to be filled. */
        public @Nullable String value() {
            return answer != null ? answer : variable.preset();
        }

        public boolean missing() {
            return variable.required() && value() == null;
        }

        /** Long for its place in a sentence; allowed, and said gently. */
        public boolean tooLong() {
            return answer != null && isLong(variable, answer);
        }
    }

    /** An answer as it is stored. */
    record Given(String answer, PersonId by, Instant at, boolean fromProfile) {

        Given(String answer, PersonId by, Instant at) {
            this(answer, by, at, false);
        }
    }

    static ContextSheet of(Kit kit, Map<String, Given> given) {
        return new ContextSheet(kit.variables().stream()
                .map(variable -> {
                    var answer = given.get(variable.key());
                    return answer == null
                            ? new Question(variable, null, null, null, false)
                            : new Question(variable, answer.answer(), answer.by(), answer.at(), answer.fromProfile());
                })
                .toList());
    }

    public Optional<Question> find(String key) {
        return questions.stream().filter(it -> it.variable().key().equals(key)).findFirst();
    }

    /** @throws Refused {@code unknown} when the kit asks nothing of this name */
    Question question(String key) {
        return find(key).orElseThrow(() -> new Refused("unknown"));
    }

    /** What stands in the texts; a variable with neither answer nor preset is left out. */
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var value = question.value();
            if (value != null) values.put(question.variable().key(), value);
        }
        return values;
    }

    public List<Question> missing() {
        return questions.stream().filter(Question::missing).toList();
    }

    public long answered() {
        return questions.stream().filter(it -> it.answer() != null).count();
    }

    /** Whether a text is longer than its sentence bears. */
    public static boolean isLong(Kit.Variable variable, String text) {
        return text.length() > (variable.kind().equals("name") ? 200 : 500);
    }

    /** Why a text cannot be the answer; empty when it can. An empty text takes the answer back, which is always possible. */
    public static Optional<Refused> objection(Kit.Variable variable, String text) {
        var line = oneLine(text);
        if (line.codePointCount(0, line.length()) > LONGEST)
            return Optional.of(new Refused("planning.answer-too-long", LONGEST));
        var shape = switch (variable.kind()) {
            case "number" -> NUMBER;
            case "phone" -> PHONE;
            default -> ANYTHING;
        };
        return line.isEmpty() || shape.matcher(line).matches()
                ? Optional.empty()
                : Optional.of(new Refused("planning.answer-" + variable.kind()));
    }

    /** The text as it will be stored; empty means: no answer. @throws Refused when it cannot be one */
    static String checked(Kit.Variable variable, String text) {
        objection(variable, text).ifPresent(it -> {
            throw it;
        });
        return oneLine(text);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "");
    }
}
