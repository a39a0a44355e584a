package fr.souffleur.debrief.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What may be known of the sheets that came in: nothing below three, and from then on only as a whole, or with three more at
 * once. So nobody can take yesterday's figures from today's and be left with a colleague.
 *
 * @param handedIn how many sheets came in
 * @param shown how many of them the figures count
 * @param open whether more may come
 * @param remarks in no order
 */
public record Results(int handedIn, int shown, boolean open, List<Line> lines, List<String> remarks) {

    /** Fewer than these are never shown, nor added to what was shown. */
    public static final int FEWEST = 3;

    /** Nothing was asked. */
    public static final Results NONE = new Results(0, 0, false, List.of(), List.of());

    /** One sentence. @param counts crosses in each of the four boxes; all 0 while they are too few */
    public record Line(String sentence, List<Integer> counts) {

        public int marks() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }

        public int of(Mark mark) {
            return counts.get(mark.ordinal());
        }

        /** The box in the middle, the more careful one of two; empty while there are too few crosses. */
        public Optional<Mark> median() {
            int middle = (marks() + 1) / 2;
            if (middle == 0) return Optional.empty();
            return IntStream.range(0, counts.size())
                    .filter(box -> counts.subList(0, box + 1).stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            >= middle)
                    .mapToObj(box -> Mark.values()[box])
                    .findFirst();
        }
    }

    /** As a report tells it, whether or not more may come. */
    public Results reported() {
        return new Results(handedIn, shown, false, lines, remarks);
    }

    /** What stays when the words of an exercise have had their time. */
    public Results withoutRemarks() {
        return new Results(handedIn, shown, open, lines, List.of());
    }

    /** Sheets that came in after the figures were drawn, and wait until three can be added together. */
    public int waiting() {
        return shown == 0 ? 0 : handedIn - shown;
    }

    /** Whether figures can be drawn now, or drawn anew. */
    public boolean drawable() {
        return mayDraw(handedIn, shown);
    }

    static boolean mayDraw(int handedIn, int shown) {
        return handedIn - shown >= FEWEST;
    }
}
