package fr.souffleur.kits.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Modestly;
import fr.souffleur.common.Words;

/**
 * An archive that is not what it seems.
 *
 * @param key of the sentence that refuses it, at the entry or at the archive as a whole
 */
record Parcel(String told, byte[] bytes, String key) {

    static Parcel of(String told, Zip zip, String key) {
        return new Parcel(told, zip.bytes(), "archive." + key);
    }

    /** Refused whole, in two seconds and little memory; nothing of it is unpacked. */
    void isRefused() {
        var archive = Modestly.read(() -> KitArchive.open("a.zip", bytes));
        assertThat(archive.files().names()).isEmpty();
        assertThat(archive.faults()).extracting(it -> it.key()).contains(key);
        for (var fault : archive.faults()) {
            assertThat(fault.path() + ":" + fault.line()).startsWith("a.zip").endsWith(":1");
            assertThat(fault.say(Words.in("fr")))
                    .hasSizeLessThan(600)
                    .matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\u00A0\u202F ]+");
        }
    }

    @Override
    public String toString() {
        return told;
    }
}
