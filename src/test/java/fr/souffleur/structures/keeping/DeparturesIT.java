package fr.souffleur.structures.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Tables;
import fr.souffleur.structures.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
                        folder + "rapport.docx");
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
