package fr.souffleur.kits.compare;

import com.github.difflib.algorithm.DiffAlgorithmListener;

/** How much may be looked at before two things count as too different to be laid side by side. */
final class Effort implements DiffAlgorithmListener {

    /** Nobody waits for an answer that would take longer than this many comparisons, or that many differences. */
    private static final int MOST_COMPARISONS = 5_000_000;

    private static final int MOST_DIFFERENCES = 1000;

    private int left = MOST_COMPARISONS;

    /** Thrown out of the library's midst; it carries nothing. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Spent() {
            super("too different", null, false, false);
        }
    }

    boolean same(Integer one, Integer other) {
        if (--left < 0) throw new Spent();
        return one.equals(other);
    }

    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int differences, int most) {
        left -= differences;
        if (differences > MOST_DIFFERENCES || left < 0) throw new Spent();
    }

    @Override
    public void diffEnd() {}
}
