package fr.souffleur.training.learning;

import java.util.List;

/**
 * How a question was answered by those who met it for the first time, each counted once; who they are is not in it.
 *
 * @param people how many answered
 * @param rightAtFirst how many were right at the first turn
 * @param shares what was chosen, in the order of the question
 */
public record Figure(int people, int rightAtFirst, List<Share> shares) {

    /** Below, nothing is told: a share of four people is a person. */
    public static final int ENOUGH = 5;

    private static final int TOO_EASY = 95;
    private static final int HARD = 40;

    /** @param words an answer, a number, or a left side with what belongs to it @param people how many chose it */
    public record Share(String words, boolean right, int people) {}

    public int percent(int of) {
        return Math.round(100f * of / people);
    }

    /** Nearly everybody knew it before. */
    public boolean tooEasy() {
        return rightAtFirst * 100 >= TOO_EASY * people;
    }

    /** It leads astray: a wrong answer is chosen more often than a right one, or few are right. */
    public boolean misleading() {
        var leastRight = shares.stream()
                .filter(Share::right)
                .mapToInt(Share::people)
                .min()
                .orElse(people);
        var mostWrong = shares.stream()
                .filter(it -> !it.right())
                .mapToInt(Share::people)
                .max()
                .orElse(0);
        return mostWrong > leastRight || rightAtFirst * 100 < HARD * people;
    }
}
