package fr.souffleur.structures.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import fr.souffleur.documents.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nom;Adresse électronique;Rôle\nÉlodie;e@x.example;pilote\n",
                "\uFEFFNOM,E-MAIL,ROLE\r\nÉlodie,e@x.example,pilote\r\n",
                "Full name\temail\tRole\n\n\"Élodie\"\te@x.example\tpilote",
                "service;rôle;courriel;nom\n;pilote;e@x.example;Élodie;trop",
            })
    void aTableIsReadWhateverTheSeparatorTheOrderAndTheLanguage(String text) {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            if (text.startsWith("\uFEFF") && charset != StandardCharsets.UTF_8) continue;
            assertThat(RosterFile.read(text.getBytes(charset))).singleElement().satisfies(it -> {
                assertThat(it.at(Column.NAME).text()).isEqualTo("Élodie");
                assertThat(it.at(Column.EMAIL).text()).isEqualTo("e@x.example");
                assertThat(it.at(Column.ROLE).text()).isEqualTo("pilote");
            });
        }
    }

    @Test
    void aSheetIsReadLikeAText() {
        var sheet = Xlsx.of("x", List.of(List.of("Rôle", "Mail"), List.of("lecteur", "a@x.example")), 20);
        assertThat(RosterFile.read(sheet)).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.at(Column.EMAIL).text()).isEqualTo("a@x.example");
            assertThat(it.at(Column.NAME)).isEqualTo(Cell.EMPTY);
        });
    }

    @Test
    void aFormulaIsSeenInASheetAsInAText() throws IOException {
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "x", "1.0")) {
            var sheet = book.newWorksheet("x");
            sheet.value(0, 0, "adresse");
            sheet.value(0, 1, "rôle");
            sheet.formula(1, 0, "HYPERLINK(\"http://exemple.test\")");
            sheet.value(1, 1, "pilote");
        }
        for (var file : new byte[][] {into.toByteArray(), bytes("adresse;rôle\n \u00A0=1+1;pilote")})
            assertThat(RosterFile.read(file))
                    .singleElement()
                    .satisfies(
                            it -> assertThat(it.at(Column.EMAIL).calculated()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "nom;prénom\nx;y",
                "adresse\na@x.example",
                "adresse;adresse\na@x.example;pilote",
                "\uFEFF",
                "{\"adresse\": 1}",
                "\u0001\u0002"
            })
    void whatNamesNoColumnsIsNoList(String text) {
        refused("structures.roster.headings", bytes(text));
    }

    @Test
    void aListOfNobodyIsSaidToBeOne() {
        refused("structures.roster.nothing", bytes("adresse;rôle\n;\n  ; \n"));
    }

    @Test
    void zerosAreNoText() {
        refused("structures.roster.unreadable", bytes("adresse;rôle\na\0;pilote"));
    }

    @Test
    void onlySoManyPeopleAndSoManyBytes() {
        refused("structures.roster.most", people(Rosters.MOST + 1));
        assertThat(RosterFile.read(people(Rosters.MOST))).hasSize(Rosters.MOST);
        refused("structures.roster.large", new byte[Rosters.LARGEST + 1]);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RosterFile.read(
                        Xlsx.of("x", Collections.nCopies(Rosters.MOST + 2, List.of("adresse", "rôle")), 9)));
    }

    @Test
    void aSheetThatIsNoneIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> RosterFile.read(bytes("PK\u0003\u0004 rien")));
    }

    private static byte[] people(int count) {
        var text = new StringBuilder("adresse;rôle\n");
        for (var i = 0; i < count; i++) text.append("p").append(i).append("@x.example;pilote\n");
        return bytes(text.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void refused(String key, byte[] file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RosterFile.read(file))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
