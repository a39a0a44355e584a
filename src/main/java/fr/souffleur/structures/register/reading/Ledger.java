package fr.souffleur.structures.register.reading;

/** Takes what a file tells, in the order it is told. */
public interface Ledger {

    void enter(Unit unit);

    void enter(Group group);

    void note(Remark remark);
}
