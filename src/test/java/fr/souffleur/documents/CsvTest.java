package fr.souffleur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33",
                "-2",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\u00A0=1",
                "\r=1",
                "=cmd|' /C calc'!A0",
                "-",
                "\n+1"
            })
    void aCellNeverCalculates(String cell) {
        assertThat(Csv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CH", "2-4 rue", "a=b", "'x", "44000", "É"})
    void otherCellsStayAsTheyAre(String cell) {
        assertThat(Csv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void tableProgramsInFranceOpenItAtOnce() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var csv = new Csv(file)) {
            csv.row("Nom", "Ville");
            csv.row("CH; \"Été\"\nsuite", "=A1");
        }
        assertThat(file.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNom;Ville\r\n\"CH; \"\"Été\"\"\nsuite\";'=A1\r\n");
    }
}
