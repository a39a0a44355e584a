package fr.souffleur.training.quiz;

import fr.souffleur.common.Refused;
import fr.souffleur.training.course.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a quiz. Each question has two turns: right at the first gives two half points, at the second one. Nobody counts time.
 *
 * @param questions as they were drawn, with their answers in the order in which they are shown
 * @param answers so far, in the order in which they came
 * @param passPercent share of the points from which it is passed
 * @param closedAt when the last answer came
 */
public record Attempt(
        AttemptId id,
        String course,
        String version,
        List<Question> questions,
        List<Answered> answers,
        int passPercent,
        Instant startedAt,
        @Nullable Instant closedAt) {

    public static final int TURNS = 2;

    /** @param turn 1 or 2 */
    public record Answered(String question, int turn, Given given, boolean right) {}

    /** Where one question stands. */
    public enum Standing {
        OPEN,
        ONCE_MORE,
        RIGHT,
        /** Both turns are over: its explanation is there. */
        EXPLAINED
    }

    /** @throws Refused {@code unknown} */
    public Question question(String id) {
        return questions.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("unknown"));
    }

    public List<Answered> answers(String question) {
        return answers.stream().filter(it -> it.question().equals(question)).toList();
    }

    public Standing standing(String question) {
        var given = answers(question);
        if (given.stream().anyMatch(Answered::right)) return Standing.RIGHT;
        if (given.isEmpty()) return Standing.OPEN;
        return given.size() < TURNS ? Standing.ONCE_MORE : Standing.EXPLAINED;
    }

    /** The same with one more answer. */
    public Attempt with(Answered answered) {
        var more = new ArrayList<>(answers);
        more.add(answered);
        return new Attempt(id, course, version, questions, List.copyOf(more), passPercent, startedAt, closedAt);
    }

    /** The first question that waits for an answer; empty once all are answered. */
    public Optional<Question> next() {
        return questions.stream().filter(it -> !settled(it)).findFirst();
    }

    public boolean settled(Question question) {
        var standing = standing(question.id());
        return standing == Standing.RIGHT || standing == Standing.EXPLAINED;
    }

    public int settled() {
        return (int) questions.stream().filter(this::settled).count();
    }

    /** In half points. */
    public int points() {
        return answers.stream()
                .filter(Answered::right)
                .mapToInt(it -> TURNS + 1 - it.turn())
                .sum();
    }

    /** In half points. */
    public int pointsOf() {
        return questions.size() * TURNS;
    }

    public boolean passed() {
        return next().isEmpty() && !questions.isEmpty() && points() * 100 >= passPercent * pointsOf();
    }
}
