package fr.souffleur.structures.register.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.common.Modestly;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of the register that break off, swell, or are something else: one clear refusal each. */
class BadRegisterFilesTest {

    /** @param key what the refusal says, behind {@code structures.register.} */
    record Case(String name, byte[] file, String key) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Case it && it.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        var cases = new ArrayList<>(notIt());
        cases.addAll(cut());
        cases.addAll(swelling());
        cases.addAll(broken());
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areRefusedInWords(Case bad) {
        var refused = Modestly.read(() -> catchThrowableOfType(Refused.class, () -> Told.by(bad.file())));
        assertThat(refused.key()).isEqualTo("structures.register." + bad.key());
        for (var language : new String[] {"fr", "en"})
            assertThat(Words.in(language).say(refused)).doesNotContain("refused.", "{");
    }

    private static List<Case> notIt() {
        return List.of(
                bad("nothing", "", "empty"),
                bad("blanks", "   \n  ", "not-finess"),
                new Case("an empty archive", Published.gz(new byte[0]), "not-finess"),
                bad("a page of the web", "<!doctype html><html><body>404</body></html>", "not-finess"),
                bad("a sentence", "Bonjour, voici le fichier.", "not-finess"),
                bad("a list", "[{\"pmej\": []}]", "not-finess"),
                bad("a number", "42", "not-finess"),
                bad("another object", "{\"kit\": \"EHPAD-01\"}", "not-finess"),
                bad("another table", "nom;prenom\nRoux;Camille\n", "not-finess"),
                bad("a former file without a site", "finess;etalab;93;2026-05-04\n", "not-finess"),
                bad("a zip", "PK\u0003\u0004", "zip"),
                new Case("a packed zip", Published.gz(Published.text("PK\u0003\u0004")), "not-finess"),
                new Case("noise", noise(5000), "not-finess"),
                new Case("packed noise", Published.gz(noise(5000)), "not-finess"),
                bad("a coming version", "{\"schemaVersion\": \"v2.0.0\", \"pmej\": []}", "version"),
                bad("a version told last", "{\"pmej\": [], \"schemaVersion\": \"11.0\"}", "version"),
                bad("a version without number", "{\"schemaVersion\": [], \"pmej\": []}", "version"));
    }

    private static List<Case> cut() {
        var plain = whole().json();
        var packed = Published.gz(noisy());
        var cases = new ArrayList<Case>();
        IntStream.rangeClosed(1, 6)
                .forEach(it -> cases.add(
                        new Case("plain, cut at " + it + "/7", Arrays.copyOf(plain, plain.length * it / 7), "cut")));
        IntStream.rangeClosed(1, 6)
                .forEach(it -> cases.add(
                        new Case("packed, cut at " + it + "/7", Arrays.copyOf(packed, packed.length * it / 7), "cut")));
        cases.add(new Case("packed, without its sum", Arrays.copyOf(packed, packed.length - 8), "cut"));
        cases.add(new Case("packed, only its head", Arrays.copyOf(packed, 5), "cut"));
        var wrong = packed.clone();
        wrong[packed.length - 6] ^= 1;
        cases.add(new Case("a wrong sum", wrong, "damaged"));
        var hurt = packed.clone();
        Arrays.fill(hurt, 2000, 2400, (byte) 0xFF);
        cases.add(new Case("hurt in the middle", hurt, "damaged"));
        return cases;
    }

    private static List<Case> swelling() {
        var string = "{\"generatedAt\": \"" + "x".repeat(1_200_000) + "\", \"pmej\": []}";
        var many = "{\"pmej\": [" + "{\"ege\": []},".repeat(1100) + "{}]}";
        var record = "{\"pmej\": [{\"a\": ["
                + "\"%s\",".formatted("x".repeat(900_000)).repeat(24) + "1]}]}";
        var sites = "{\"pmej\": [{\"ege\": [" + "{},".repeat(1100) + "{}]}]}";
        var groups = "{\"gcc\": [" + "{},".repeat(10_100) + "{}], \"pmej\": []}";
        var members = "{\"gcc\": [{\"pmejDuGcc\": [" + "{},".repeat(1100) + "{}]}], \"pmej\": []}";
        return List.of(
                new Case("a thousand to one", Published.gz(blanks(40_000_000)), "swells"),
                new Case("a gigabyte in a megabyte", twice(Published.gz(blanks(100_000_000)), 11), "swells"),
                bad("a text too long", string, "not-json"),
                bad("a record too large", record, "record-too-big"),
                bad("a record of nothing but sites", sites, "too-many"),
                bad("too many entities", many, "too-many"),
                bad("too many groups", groups, "too-many"),
                bad("too many members", members, "too-many"),
                bad("a line too long", "structureet;" + "x".repeat(70_000), "line-too-long"),
                bad("a deep well", "{\"pmej\": [{\"a\": " + "[".repeat(5000), "not-json"),
                bad("a long number", "{\"pmej\": [{\"a\": " + "1".repeat(5000) + "}]}", "not-json"));
    }

    private static List<Case> broken() {
        return List.of(
                bad("a comma too many", "{\"pmej\": [{},]}", "not-json"),
                bad("two files in one", "{\"pmej\": []}{\"pmej\": []}", "not-json"),
                bad("words behind it", "{\"pmej\": []} fin", "not-json"),
                bad("a key without quotes", "{pmej: []}", "not-json"),
                bad("a wrong bracket", "{\"pmej\": [}]}", "not-json"),
                bad("a comment", "{/* a */ \"pmej\": []}", "not-json"),
                bad("a line break in a text", "{\"pmej\": [{\"a\": \"x\ny\"}]}", "not-json"),
                new Case(
                        "no UTF-8",
                        "{\"pmej\": [{\"a\": \"\u00e9\"}]}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        "not-json"),
                bad("a nought in the table", "structureet;2A\u0000;;\n", "not-finess"));
    }

    private static Published whole() {
        return new Published()
                .entity("0Z0000016", "CENTRE DES OSIERS", "0Z001")
                .site("0Z0000024", "SITE DES OSIERS", "355", "0Z001", "OSIERS");
    }

    /** Whole, and hard to pack. */
    private static byte[] noisy() {
        var published = whole();
        published.root().put("bruit", java.util.HexFormat.of().formatHex(noise(4000)));
        return published.json();
    }

    private static Case bad(String name, String text, String key) {
        return new Case(name, Published.text(text), key);
    }

    private static byte[] blanks(int length) {
        var blanks = new byte[length];
        Arrays.fill(blanks, (byte) ' ');
        blanks[0] = '{';
        return blanks;
    }

    private static byte[] twice(byte[] packed, int times) {
        var all = new byte[packed.length * times];
        for (var i = 0; i < times; i++) System.arraycopy(packed, 0, all, i * packed.length, packed.length);
        return all;
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(5).nextBytes(noise);
        noise[0] = 'x';
        return noise;
    }
}
