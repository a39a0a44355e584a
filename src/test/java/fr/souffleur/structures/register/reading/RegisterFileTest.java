package fr.souffleur.structures.register.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RegisterFileTest {

    private static final Path SAMPLE = Path.of("src/test/resources/register/structures.json");

    @Test
    void theNewFileIsReadInItsPublishedShape() throws IOException {
        var told = Told.by(Files.readAllBytes(SAMPLE));
        assertThat(told.head.shape()).isEqualTo(Head.Shape.JSON);
        assertThat(told.head.dataOf()).isEqualTo(Instant.parse("2026-12-01T15:49:37.615611300Z"));
        assertThat(told.units)
                .extracting(Unit::number)
                .containsExactly("0Z0000016", "0Z0000156", "0Z0780195", "0Z0000164", "0Z0787190");
        assertThat(told.remarks).isEmpty();
    }

    @Test
    void aSiteIsWhereItsPeopleAreAndNotWhereItsLawyersAre() throws IOException {
        var site = Told.by(Files.readAllBytes(SAMPLE)).unit("0Z0780195");
        assertThat(site.address()).isEqualTo(new Address("62 AVENUE DES PRELES", "01000", "0Z053", "BOURG FICTIF"));
        assertThat(site.address().department()).isEqualTo("0Z");
        assertThat(site.entity()).isEqualTo("0Z0000156");
        assertThat(site.category()).isEqualTo("365");
        assertThat(site.registration()).isEqualTo("90020148900022");
        assertThat(site.openedOn()).isEqualTo(LocalDate.of(1956, 11, 16));
        assertThat(site.name()).isEqualTo("CLINIQUE DES PRELES");
        assertThat(site.longName()).isEqualTo("CLINIQUE DOCTEUR PRELE");
    }

    @Test
    void whatIsClosedOrInactiveIsNotOpen() throws IOException {
        var told = Told.by(Files.readAllBytes(SAMPLE));
        assertThat(told.units)
                .filteredOn(Unit::open)
                .extracting(Unit::number)
                .containsExactly("0Z0000156", "0Z0780195", "0Z0000164");
        assertThat(told.unit("0Z0787190").closedOn()).isEqualTo(LocalDate.of(1993, 1, 1));
        var closing = new Published()
                .entity("0Z0000016", "A", "0Z001")
                .site(
                        "0Z0000024",
                        "B",
                        "355",
                        "0Z001",
                        "C",
                        it -> ((ObjectNode) it.get("informationsGeneralesEGE")).put("dateFermeture", "2026-11-30"));
        assertThat(Told.by(closing.json()).unit("0Z0000024").open()).isFalse();
    }

    @Test
    void hospitalGroupsAreToldAndOtherGroupsAreNot() throws IOException {
        var told = Told.by(Files.readAllBytes(SAMPLE));
        assertThat(told.groups).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("0Z Val-Fictif");
            assertThat(it.psychiatric()).isFalse();
            assertThat(it.members()).containsExactly(new Group.Member("9002", true), new Group.Member("9003", false));
        });
    }

    @Test
    void itIsTheSamePackedOrNot() throws IOException {
        var plain = Files.readAllBytes(SAMPLE);
        var packed = Published.gz(plain);
        assertThat(Told.by(packed).units).isEqualTo(Told.by(plain).units);
        assertThat(Told.by(packed).head).isEqualTo(Told.by(plain).head);
    }

    @Test
    void keysMayComeInAnyOrderAndUnknownOnesArePassedBy() {
        var told = Told.by("""
                {"nouveau": {"a": [1, {"b": null}]}, "pmej": [{"etatObjet": "A", "ege": [{"adresse": [], "etatObjet": "A",
                  "neuf": {"x": 1}, "categorieentiteGeographiqueExercice": 355,
                  "informationsGeneralesEGE": {"numFinessEge": "2A0000024", "nomEgeCourt": "CH", "siret": null}}],
                 "informationsGeneralesPMEJ": {"numFinessPm": "2A0000016", "denominationPm": "CH"}}], "schemaVersion": "1.7.2"}
                """);
        assertThat(told.unit("2A0000024").entity()).isEqualTo("2A0000016");
        assertThat(told.unit("2A0000024").category()).isEqualTo("355");
        assertThat(told.whats()).containsExactly(Remark.What.NO_PLACE, Remark.What.NO_PLACE);
        assertThat(told.head.dataOf()).isNull();
    }

    @Test
    void keysAndCodesThatDriftAreReadAndReported() {
        var told = Told.by("""
                {"pmej": [{"informationsGeneralesPMEJ": {"NumFinessPm": "2b0000016", "denominationPm": "CH"}, "etatObjet": "a",
                  "ege": [{"informationsGeneralesEGE": {"numFinessEge": "2B0000024", "nomEgeLong": "CH"},
                   "categorieEntiteGeographiqueExercice": "55", "etatObjet": "A",
                   "adresse": [{"usageAdresse": "2", "cogCommune": "75056"}, {"usageAdresse": "3", "codePostal": "20200"}]}]}]}
                """);
        assertThat(told.unit("2B0000024").category()).isEqualTo("055");
        assertThat(told.unit("2B0000024").address().department()).isEqualTo("2B");
        assertThat(told.unit("2B0000016").open()).isTrue();
        assertThat(told.remarks)
                .filteredOn(it -> it.what() == Remark.What.DRIFT)
                .extracting(Remark::words)
                .containsExactly(
                        "NumFinessPm ≠ numFinessPm",
                        "categorieEntiteGeographiqueExercice ≠ categorieentiteGeographiqueExercice",
                        "etatObjet a");
    }

    @Test
    void theFormerFileIsReadInBothItsEncodings() {
        var file = """
                finess;etalab;93;2026-05-04
                structureet;2A0000024;2A0000016;RÉSIDENCE DE L'ÉTÉ;RÉSIDENCE DE L'ÉTÉ LONGUE;;;7;R;DES OSIERS;;;004;2A;CORSE;20000 AJACCIO FICTIF;;;500;EHPAD;;;90020148900022;;;;;;1990-05-01;;;
                structureet;9A0000024;9A0000016;CH;;;;;;;;;105;9A;GUADELOUPE;BASSE;;;355;CH;;;;;;;;;;;;
                geolocalisation;2A0000024;1.0;2.0;x;2026-05-04
                """;
        for (var charset : new String[] {"UTF-8", "windows-1252"}) {
            var told = Told.by(file.getBytes(Charset.forName(charset)));
            assertThat(told.head.shape()).isEqualTo(Head.Shape.CSV);
            assertThat(told.head.dataOf()).isEqualTo(Instant.parse("2026-05-04T00:00:00Z"));
            assertThat(told.units).hasSize(2);
            var site = told.unit("2A0000024");
            assertThat(site.name()).isEqualTo("RÉSIDENCE DE L'ÉTÉ");
            assertThat(site.address()).isEqualTo(new Address("7 R DES OSIERS", "20000", "2A004", "AJACCIO FICTIF"));
            assertThat(site.category()).isEqualTo("500");
            assertThat(told.unit("9A0000024").address().department()).isEqualTo("971");
            assertThat(told.unit("9A0000024").place()).isEqualTo(3);
        }
    }
}
