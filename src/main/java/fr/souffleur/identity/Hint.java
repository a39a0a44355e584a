package fr.souffleur.identity;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A structure that a broker proposes for who signed in through it: where to begin looking, and never a right. */
public record Hint(Kind kind, String number, Source source) implements Serializable {

    /** Which register the number is of. */
    public enum Kind {
        FINESS("[0-9][0-9A-Z][0-9]{7}"),
        SIRET("[0-9]{14}");

        private final Pattern shape;

        Kind(String shape) {
            this.shape = Pattern.compile(shape);
        }

        boolean fits(String number) {
            return shape.matcher(number).matches();
        }
    }

    /** Who says so. */
    public enum Source {
        PRO_SANTE_CONNECT,
        PROCONNECT
    }

    public Hint {
        if (!kind.fits(number)) throw new IllegalArgumentException("no " + kind + ": " + number.length() + " signs");
    }
}
