package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** The file of the national register as it is published since 2026, read one legal entity at a time. */
final class JsonRegister {

    /** Keys that are read, as the published schema spells them. */
    private static final Map<String, String> PUBLISHED = Arrays.stream(
                    """
                    schemaVersion generatedAt gcc pmej gccId nomGcc typeGcc pmejDuGcc pmSmsseId typeRoleEntiteGroupe
                    informationsGeneralesPMEJ numFinessPm denominationPm denominationLonguePmSmsse siren statutJuridique
                    dateCreation dateFermeture ege informationsGeneralesEGE numFinessEge nomEgeCourt nomEgeLong siret
                    dateOuverture categorieentiteGeographiqueExercice adresse usageAdresse numeroVoie typeVoie libelleVoie
                    cogCommune ligneAcheminement ligneQuatre codePostal etatObjet
                    """.strip().split("\\s+"))
            .collect(Collectors.toMap(it -> it.toLowerCase(Locale.ROOT), Function.identity()));

    private static final Pattern VERSION = Pattern.compile("v?1(\\..*)?");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final Bounded file;
    private final Limits limits;
    private final Ledger ledger;
    private @Nullable Instant dataOf;
    private boolean told;

    JsonRegister(Bounded file, Limits limits, Ledger ledger) {
        this.file = file;
        this.limits = limits;
        this.ledger = ledger;
    }

    Head read() {
        var counted = new AtomicInteger();
        try (var json = FACTORY.createParser(file)) {
            read(json, counted);
        } catch (JacksonException odd) {
            throw refusal(odd, counted.get());
        }
        if (!told) throw new Refused("structures.register.not-finess");
        return new Head(Head.Shape.JSON, dataOf, file.count());
    }

    private void read(JsonParser json, AtomicInteger counted) {
        var walk = new Walk(json, PUBLISHED, it -> ledger.note(new Remark(0, "", Remark.What.DRIFT, it)));
        var entities = new JsonEntities(file, walk, ledger, limits, counted);
        var groups = new JsonGroups(file, walk, ledger);
        if (json.nextToken() != JsonToken.START_OBJECT) throw new Refused("structures.register.not-finess");
        walk.object(key -> member(walk, entities, groups, key));
        if (json.nextToken() != null) throw new Refused("structures.register.not-json", counted.get(), file.count());
    }

    private void member(Walk walk, JsonEntities entities, JsonGroups groups, String key) {
        switch (key) {
            case "schemaversion" -> version(Text.clean(walk.text(), 40));
            case "generatedat" -> dataOf = instant(Text.clean(walk.text(), 40));
            case "gcc" -> walk.array(groups::read);
            case "pmej" -> {
                told = true;
                walk.array(entities::read);
            }
            default ->
                walk.array(() -> {
                    file.fresh();
                    walk.skip();
                });
        }
    }

    private static void version(String written) {
        if (!VERSION.matcher(written).matches()) throw new Refused("structures.register.version", written);
    }

    private @Nullable Instant instant(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException odd) {
            ledger.note(new Remark(0, "", Remark.What.BAD_DATE, written));
            return null;
        }
    }

    /** The file has one line: the place is said by records and bytes. */
    private Refused refusal(JacksonException odd, int records) {
        var trouble = Trouble.of(odd.getCause(), records, file.count());
        if (trouble != null) return trouble;
        var cut = odd instanceof UnexpectedEndOfInputException;
        return new Refused(cut ? "structures.register.cut" : "structures.register.not-json", records, file.count());
    }
}
