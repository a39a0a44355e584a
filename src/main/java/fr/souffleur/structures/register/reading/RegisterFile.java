package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.io.InputStream;

/** A file of the register, whichever of its shapes it has. */
public final class RegisterFile {

    private RegisterFile() {}

    /**
     * Reads it from its first byte to its last and tells all that stands there; holds one record at a time in memory.
     *
     * @return only when the whole file was sound
     * @throws Refused {@code structures.register.…} when it is no such file, is cut off, damaged, or larger than it may be
     */
    public static Head read(InputStream file, Limits limits, Ledger ledger) {
        CsvRegister csv = null;
        try {
            var bounded = Bounded.of(file, limits);
            if (bounded.first() == '{') return new JsonRegister(bounded, limits, ledger).read();
            csv = new CsvRegister(bounded, limits, ledger);
            return csv.read();
        } catch (IOException broken) {
            var trouble = Trouble.of(broken, csv == null ? 0 : csv.count(), 0);
            throw trouble == null ? new Refused("structures.register.damaged", 0, 0) : trouble;
        }
    }
}
