package fr.souffleur.structures.register;

/** Hears how far an import is. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (_, _) -> {};

    /** @param units read so far, or to be written */
    void reached(Step step, int units);

    /** What is being done. */
    enum Step {
        READING,
        COMPARING,
        WRITING,
        /** All stands in the transaction, which closes next. */
        WRITTEN
    }
}
