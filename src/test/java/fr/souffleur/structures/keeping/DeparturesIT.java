package fr.souffleur.structures.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Tables;
import fr.souffleur.planning.Covering;
import fr.souffleur.planning.declared.Declarations;
import fr.souffleur.planning.declared.Family;
import fr.souffleur.planning.declared.Held;
import fr.souffleur.planning.declared.Mode;
import fr.souffleur.planning.declared.Part;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@DoorTest
@Import(Tables.class)
class DeparturesIT {

    @Autowired
    Departures departures;

    @Autowired
    Tables tables;

    @Autowired
    Structures structures;

    @Autowired
    Covering covering;

    @Autowired
    Declarations declarations;

    @Test
    void aStructureLeavesWithEverythingInOpenFormats() throws IOException {
        var table = tables.debriefing();
        var files = packed(table.pilot(), table.structure());
        var folder = "exercices/" + table.exercise() + "/";
        assertThat(files.keySet())
                .containsExactlyInAnyOrder(
                        "structure.json",
                        "journal.csv",
                        folder + "preparation.json",
                        folder + "exercice.json",
                        folder + "journal-de-bord.csv",
                        folder + "rapport.pdf",
                        folder + "rapport.docx",
                        folder + "rapport.json");
        files.forEach((name, content) -> {
            if (!name.endsWith(".json")) return;
            var json = new JsonMapper().readTree(content);
            assertThat(json.get("format").asString()).startsWith("souffleur.");
            assertThat(json.get("version").asString()).isEqualTo("1.0");
        });
        assertThat(text(files, "structure.json")).contains("EHPAD Les Tilleuls", "Claire Morel", "PILOT");
        assertThat(text(files, folder + "exercice.json")).contains("{{x}} <b>Numérix</b> & fils 😀");
        assertThat(text(files, folder + "journal-de-bord.csv")).contains("\"souffleur.log\";\"version\";\"1.0\"");
        assertThat(text(files, "journal.csv")).contains("structure-exported");
    }

    @Test
    void managementLeavesWithoutTheScript() throws IOException {
        var table = tables.planned("souffleur/EHPAD-01");
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(packed(director, table.structure()).keySet())
                .containsExactlyInAnyOrder(
                        "structure.json", "journal.csv", "exercices/" + table.exercise() + "/preparation.json");
    }

    @Test
    void itIsSaidForWhichOtherStructuresEachExerciseCountsAndWhichOfOthersCountHere() throws IOException {
        var table = tables.planned("souffleur/EHPAD-01");
        var annex = tables.planned("souffleur/EHPAD-01");
        structures.join(annex.structure(), table.person(), Role.PILOT);
        covering.cover(table.pilot(), table.exercise(), annex.structure());
        var held = new Held(
                LocalDate.of(2026, 3, 12), Family.ANS, Mode.HELPED, Set.of(Part.CARE), Set.of(), "Notre preuve à nous");
        var declared = declarations.declare(table.pilot(), table.structure(), held);
        declarations.cover(table.pilot(), table.structure(), declared, annex.structure());

        var files = packed(table.pilot(), table.structure());
        var there = Map.of(
                "id", annex.structure().value().toString(),
                "name", structures.find(annex.structure()).name());
        assertThat(others(files, "exercices/" + table.exercise() + "/preparation.json", "/content/covers"))
                .containsExactly(there);
        assertThat(others(files, "exercices/ailleurs.json", "/content/declarations/0/covers"))
                .containsExactly(there);
        assertThat(files).doesNotContainKey("exercices/par-d-autres.json");

        var theirs = packed(annex.pilot(), annex.structure());
        assertThat(theirs).doesNotContainKey("exercices/ailleurs.json");
        var covering = new JsonMapper()
                .readTree(theirs.get("exercices/par-d-autres.json"))
                .at("/content/exercises");
        assertThat(covering.size()).isEqualTo(2);
        assertThat(covering.at("/0/how").asString()).isEqualTo("played");
        assertThat(covering.at("/0/id").asString()).isEqualTo(table.exercise().toString());
        assertThat(covering.at("/1/how").asString()).isEqualTo("declared");
        assertThat(covering.at("/1/on").asString()).isEqualTo("2026-03-12");
        for (var it : covering)
            assertThat(it.at("/from/id").asString())
                    .isEqualTo(table.structure().value().toString());
        assertThat(text(theirs, "exercices/par-d-autres.json")).doesNotContain("Notre preuve", "Claire Morel");
        assertThat(others(theirs, "exercices/" + annex.exercise() + "/preparation.json", "/content/covers"))
                .isEmpty();
    }

    private static List<Map<String, String>> others(Map<String, byte[]> files, String name, String path) {
        var found = new ArrayList<Map<String, String>>();
        for (var it : new JsonMapper().readTree(files.get(name)).at(path))
            found.add(
                    Map.of("id", it.get("id").asString(), "name", it.get("name").asString()));
        return found;
    }

    @Test
    void nobodyElseLeavesWithIt() {
        var table = tables.planned("souffleur/EHPAD-01");
        var reader = new Caller.Person(tables.member(table.structure(), Role.READER));
        var stranger = tables.planned("souffleur/EHPAD-01").pilot();
        assertThat(refusal(reader, table)).isEqualTo("not-allowed");
        assertThat(refusal(stranger, table)).isEqualTo("unknown");
    }

    private String refusal(Caller caller, Tables.Table table) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> departures.write(
                                caller, table.structure(), Words.in("fr"), OutputStream.nullOutputStream()))
                .key();
    }

    private Map<String, byte[]> packed(Caller caller, StructureId structure) throws IOException {
        var out = new ByteArrayOutputStream();
        departures.write(caller, structure, Words.in("fr"), out);
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
