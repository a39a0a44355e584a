package fr.souffleur.structures.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file as large as the national one, with invented names and numbers of no register; the same for the same seed. */
final class GeneratedRegister {

    private static final String[] KINDS = {
        "CENTRE HOSPITALIER", "CLINIQUE", "EHPAD", "RESIDENCE", "IME", "ESAT", "SSIAD", "FOYER", "MAS", "HAD"
    };
    private static final String[] CATEGORIES = {"355", "365", "500", "202", "183", "246", "354", "449", "255", "127"};
    private static final String[] NAMES = {
        "DES OSIERS",
        "DES PRELES",
        "DE L'ÉTÉ",
        "DU VAL FICTIF",
        "DES AULNES",
        "SAINT ZEPHYRIN",
        "DES GLYCINES",
        "DE LA BREVE",
        "DES TILLEULS",
        "DU PRE NEUF",
        "DES SAULES",
        "DE CHÂLONZE"
    };
    private static final String[] TOWNS = {
        "ZORBIGNE", "OSIERS SUR BREVE", "CHÂLONZE", "FORETZE", "VAL FICTIF", "BREVE LES BAINS", "AULNES", "PRELE"
    };

    /** What the real records have besides and nobody here reads: it makes the file as heavy as it is. */
    private static final String BALLAST =
            "\"contact\":[{\"typeContact\":{\"roleContact\":\"01\"},\"telecom\":{}}],\"engagement\":[],\"evenement\":["
                    + ("{\"evenementId\":\"700909\",\"dateEnregistrement\":\"2025-10-21 19:19:05\",\"dateEvenement\":\"2017-01-01\","
                                    + "\"etatObjet1\":\"003\",\"identifiantObjet1\":\"1\",\"systemeMaitre\":\"01\",\"typeObjet1\":\"EG\",\"codeEvenement\":\"003\"},")
                            .repeat(8)
                    + "{}],";

    private final int entities;
    private final int sites;
    private final int open;

    GeneratedRegister(int entities, int sites, int open) {
        this.entities = entities;
        this.sites = sites;
        this.open = open;
    }

    /** @param day from 1; each later one has one site in a hundred renamed, moved or closed */
    void write(Path file, int day) throws IOException {
        try (var out = new BufferedOutputStream(new Fast(Files.newOutputStream(file)), 1 << 16)) {
            text(
                    out,
                    "{\"schemaVersion\":\"v1.0.0\",\"generatedAt\":\"2026-12-%02dT04:00:00Z\",\"gcc\":[],\"pmej\":["
                            .formatted(day));
            var random = new Random(7);
            int site = 0;
            for (var n = 0; n < entities; n++) {
                if (n > 0) out.write(',');
                var last = (int) ((long) sites * (n + 1) / entities);
                entity(out, n, site, last, day, random);
                site = last;
            }
            text(out, "]}");
        }
    }

    private void entity(OutputStream out, int n, int from, int to, int day, Random random) throws IOException {
        text(
                out,
                ("{\"informationsGeneralesPMEJ\":{\"pmSmsseId\":\"%d\",\"denominationPm\":\"ASSOCIATION %s %d\",\"denominationLonguePmSmsse\":"
                                + "\"ASSOCIATION %s %d          \",\"numFinessPm\":\"%s\",\"siren\":\"9%08d\",\"statutJuridique\":\"60\"},\"adresse\":[%s],%s\"ege\":[")
                        .formatted(
                                n,
                                name(random),
                                n,
                                name(random),
                                n,
                                number('E', n),
                                n,
                                address("02", n, random, false),
                                BALLAST));
        for (var site = from; site < to; site++) {
            if (site > from) out.write(',');
            site(out, site, day, random);
        }
        text(out, "],\"etatObjet\":\"A\",\"dateDerniereMaj\":\"2021-10-18 00:00:00\"}");
    }

    private void site(OutputStream out, int n, int day, Random random) throws IOException {
        var kind = random.nextInt(KINDS.length);
        var changed = day > 1 && n % 100 == day % 100;
        var name = KINDS[kind] + " " + name(random) + " " + n + (changed && n % 3 == 0 ? " BIS" : "");
        // Open and closed ones stand among each other, as in the real file.
        var inService = (long) n * open / sites != (long) (n + 1) * open / sites && !(changed && n % 3 == 1);
        text(
                out,
                ("{\"informationsGeneralesEGE\":{\"egeId\":\"%d\",\"dateOuverture\":\"1990-05-01\",%s\"nomEgeCourt\":\"%s\",\"nomEgeLong\":\"%s LONG   \","
                                + "\"numFinessEge\":\"%s\",\"siret\":\"9%013d\"},\"categorieentiteGeographiqueExercice\":\"%s\",\"adresse\":[%s,%s],%s"
                                + "\"roleEge\":[],\"etatObjet\":\"%s\",\"dateDerniereMaj\":\"2021-10-18 00:00:00\"}")
                        .formatted(
                                n,
                                inService ? "" : "\"dateFermeture\":\"2019-01-01\",",
                                name,
                                name,
                                number('S', n),
                                n,
                                CATEGORIES[kind],
                                address("02", n, random, false),
                                address("03", n, random, changed && n % 3 == 2),
                                BALLAST,
                                inService ? "A" : "I"));
    }

    private static String address(String use, int n, Random random, boolean moved) {
        var town = TOWNS[random.nextInt(TOWNS.length)];
        return ("{\"usageAdresse\":\"%s\",\"numeroVoie\":\"%d\",\"typeVoie\":\"R   \",\"libelleVoie\":\"DES OSIERS   \",\"cogCommune\":\"%02d%03d\","
                        + "\"ligneAcheminement\":\"%s\",\"ligneQuatre\":\"%d RUE DES OSIERS\",\"codePostal\":\"%02d000\","
                        + "\"coordonneesGeographique\":{\"coordonneeX\":\"6589480.53\",\"coordonneeY\":\"941342.52\",\"scoreBAN\":\"0.96\"}}")
                .formatted(use, n % 300, 1 + n % 95, n % 900, town, n % 300 + (moved ? 1000 : 0), 1 + n % 95);
    }

    private static String name(Random random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    /** A letter stands second, where the register has none of these two. */
    private static String number(char letter, int n) {
        return "%d%c%07d".formatted(n / 10_000_000, letter, n % 10_000_000);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Packs for speed: the file is made for one run. */
    private static final class Fast extends GZIPOutputStream {
        Fast(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
