package fr.souffleur.structures.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Brought.Region;
import fr.souffleur.structures.register.Change.What;
import fr.souffleur.structures.register.reading.Published;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@DoorTest
class RegisterIT {

    @Autowired
    Register register;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    Brought brought;

    Region region;

    @BeforeEach
    void aRegion() {
        brought = new Brought(structures, people, register);
        region = brought.region();
    }

    @Test
    void onTheFirstDayEverythingComes() {
        var delivery = brought.bring(region, Brought.ten(region));
        assertThat(delivery.state()).isEqualTo(Delivery.State.DONE);
        assertThat(delivery.count("SITE.CAME")).isEqualTo(10);
        assertThat(delivery.count("ENTITY.CAME")).isEqualTo(1);
        assertThat(delivery.count("read.SITE")).isEqualTo(10);
        assertThat(delivery.dataOf()).isEqualTo(Instant.parse("2026-12-01T04:00:00.123456Z"));
        var standing = register.standing(region.coordinator(), region.body());
        assertThat(standing.open()).isEqualTo(10);
        assertThat(standing.busy()).isFalse();
        var entity = register.entity(region.coordinator(), region.number(1));
        assertThat(entity.sites()).hasSize(10);
        assertThat(entity.groups()).extracting(Entity.Membership::name).containsExactly("GHT des Osiers");
        assertThat(register.site(region.coordinator(), region.number(10))
                        .category()
                        .label())
                .isEqualTo("Centre hospitalier (CH)");
    }

    @Test
    void theSameFileTomorrowChangesNothing() {
        brought.bring(region, Brought.ten(region));
        var delivery = brought.bring(region, Brought.ten(region).on("2026-12-02"));
        assertThat(brought.changes(region, delivery)).isEmpty();
        assertThat(delivery.state()).isEqualTo(Delivery.State.DONE);
        assertThat(register.entity(region.coordinator(), region.number(1)).groups())
                .hasSize(1);
    }

    @Test
    void onTheSecondDayOnlyDifferencesAreWritten() {
        brought.bring(region, Brought.ten(region));
        var tomorrow = Brought.ten(region).on("2026-12-02");
        site(tomorrow, 0, "informationsGeneralesEGE").put("nomEgeCourt", "SITE DES PRELES");
        ((ObjectNode) site(tomorrow, 1).get("adresse").get(1)).put("ligneQuatre", "1 QUAI NEUF");
        site(tomorrow, 2, "informationsGeneralesEGE").put("dateFermeture", "2026-12-02");
        tomorrow.entity(region.number(2), "ASSOCIATION DES AULNES", region.commune())
                .site(region.number(30), "SITE 30", "500", region.commune(), "AULNES")
                .site(region.number(19), "SITE 19", "355", region.commune(), "OSIERS SUR BREVE");
        remove(tomorrow, 9);
        var delivery = brought.bring(region, tomorrow);
        assertThat(brought.changes(region, delivery))
                .extracting(it -> it.number() + " " + it.what())
                .containsExactlyInAnyOrder(
                        region.number(10) + " CHANGED",
                        region.number(11) + " MOVED",
                        region.number(12) + " CLOSED",
                        region.number(19) + " HANDED_OVER",
                        region.number(30) + " CAME",
                        region.number(2) + " CAME");
        assertThat(register.history(region.coordinator(), region.number(11)))
                .extracting(Change::what)
                .containsExactly(What.MOVED, What.CAME);
        var moved = register.history(region.coordinator(), region.number(11)).getFirst();
        assertThat(moved.fields()).containsEntry("street", new Change.Turn("7 RUE DES OSIERS", "1 QUAI NEUF"));
        assertThat(moved.day()).isEqualTo(LocalDate.of(2026, 12, 2));
        var closed = register.site(region.coordinator(), region.number(12));
        assertThat(closed.open()).isFalse();
        assertThat(closed.closedOn()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void aSiteThatVanishedIsClosedAndOneThatComesBackIsOpen() {
        brought.bring(region, Brought.ten(region));
        var tomorrow = Brought.ten(region);
        remove(tomorrow, 3);
        assertThat(brought.changes(region, brought.bring(region, tomorrow)))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo(What.VANISHED));
        assertThat(register.site(region.coordinator(), region.number(13)).open())
                .isFalse();
        assertThat(brought.changes(region, brought.bring(region, Brought.ten(region))))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo(What.REOPENED));
        assertThat(register.site(region.coordinator(), region.number(13)).open())
                .isTrue();
    }

    @Test
    void aSiteThatMovesOutOfTheRegionLeaves() {
        brought.bring(region, Brought.ten(region));
        var tomorrow = Brought.ten(region);
        ((ObjectNode) site(tomorrow, 0).get("adresse").get(1)).put("cogCommune", "9Z001");
        assertThat(brought.changes(region, brought.bring(region, tomorrow)))
                .singleElement()
                .satisfies(it -> assertThat(it.what()).isEqualTo(What.LEFT));
        assertThat(brought.changes(region, brought.bring(region, tomorrow))).isEmpty();
    }

    @Test
    void moreThanATenthThatVanishedIsRefusedUnlessSomebodySaysSo() {
        brought.bring(region, Brought.ten(region));
        var torn = Brought.ten(region);
        remove(torn, 5);
        remove(torn, 5);
        refuses("structures.register.vanished", () -> brought.bring(region, torn));
        var refused = register.imports(region.coordinator(), region.body()).getFirst();
        assertThat(refused.state()).isEqualTo(Delivery.State.REFUSED);
        assertThat(refused.refusal().arguments()).containsExactly(2L, 10L);
        assertThat(register.standing(region.coordinator(), region.body()).open())
                .isEqualTo(10);
        var anyway = brought.bring(region, torn.json(), true);
        assertThat(anyway.anyway()).isTrue();
        assertThat(anyway.count("SITE.VANISHED")).isEqualTo(2);
    }

    @Test
    void whatIsOddIsKeptOrLeftOutAndReported() {
        var odd = Brought.ten(region)
                .site(region.number(10), "UN DOUBLE", "355", region.commune(), "OSIERS")
                .site(region.number(40), "SANS\r\nBcc: tous", "998", region.commune(), "OSIERS")
                .site("12", "COURT", "355", region.commune(), "OSIERS");
        var delivery = brought.bring(region, odd);
        assertThat(register.remarks(region.coordinator(), region.body(), delivery.id(), 100))
                .extracting(it -> it.what() + " " + it.number() + " " + it.words())
                .containsExactlyInAnyOrder(
                        "BAD_NUMBER 12 COURT",
                        "CLEANED " + region.number(40) + " SANS Bcc: tous",
                        "CLEANED " + region.number(40) + " SANS Bcc: tous",
                        "DUPLICATE " + region.number(10) + " UN DOUBLE",
                        "UNKNOWN_CATEGORY  998");
        assertThat(delivery.count("SITE.CAME")).isEqualTo(11);
        assertThat(register.site(region.coordinator(), region.number(10)).name())
                .isEqualTo("SITE 10");
        assertThat(register.categories(region.coordinator(), region.body()))
                .filteredOn(it -> it.category().code().equals("998"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.category().regime()).isEqualTo(Regime.TO_SETTLE);
                    assertThat(it.sites()).isEqualTo(1);
                });
        register.settle(region.coordinator(), region.body(), "998", Regime.VOLUNTARY);
        assertThat(register.site(region.coordinator(), region.number(40))
                        .category()
                        .regime())
                .isEqualTo(Regime.VOLUNTARY);
    }

    @Test
    void sitesOfOtherDepartmentsStayOutButTheirEntityComesAlong() {
        var far = new Published()
                .entity(region.number(1), "GROUPE DE PARTOUT", "9Z001")
                .site(region.number(2), "CHEZ NOUS", "500", region.commune(), "OSIERS")
                .site(region.number(3), "AILLEURS", "500", "9Z001", "AILLEURS")
                .entity(region.number(4), "TOUT AILLEURS", "9Z001");
        var delivery = brought.bring(region, far);
        assertThat(brought.changes(region, delivery))
                .extracting(Change::number)
                .containsExactly(region.number(1), region.number(2));
        assertThat(brought.changes(region, brought.bring(region, far))).isEmpty();
    }

    @Test
    void aFileOfAnotherRegionIsRefused() {
        refuses("structures.register.none", () -> brought.bring(region, Brought.ten(brought.region())));
    }

    @Test
    void aBrokenFileLeavesEverythingAsItWas() {
        brought.bring(region, Brought.ten(region));
        var changed = Brought.ten(region).site(region.number(50), "NEUF", "355", region.commune(), "OSIERS");
        var gz = changed.gz();
        refuses(
                "structures.register.cut",
                () -> brought.bring(region, java.util.Arrays.copyOf(gz, gz.length / 2), false));
        assertThat(register.standing(region.coordinator(), region.body()).open())
                .isEqualTo(10);
        assertThat(register.imports(region.coordinator(), region.body())
                        .getFirst()
                        .refusal()
                        .key())
                .isEqualTo("structures.register.cut");
        refuses("unknown", () -> register.site(region.coordinator(), region.number(50)));
    }

    @Test
    void theFormerFileFillsInForSitesAndLeavesEntitiesAlone() {
        brought.bring(region, Brought.ten(region));
        var csv = new StringBuilder("finess;etalab;93;2026-12-02\n");
        for (var n = 10; n < 19; n++)
            csv.append("structureet;%s;%s;SITE %d;;;;7;R;DES OSIERS;;;001;%s;X;;;;355;CH;;;;;;;;;1990-05-01;;;\n"
                    .formatted(region.number(n), region.number(1), n, region.department()));
        var delivery = brought.bring(region, Published.text(csv.toString()), false);
        assertThat(delivery.count("SITE.VANISHED")).isEqualTo(1);
        assertThat(register.entity(region.coordinator(), region.number(1)).open())
                .isTrue();
        assertThat(register.entity(region.coordinator(), region.number(1)).groups())
                .hasSize(1);
    }

    @Test
    void ofTwoImportsAtOnceOneWaitsOutside() throws Exception {
        var inside = new Semaphore(0);
        var go = new Semaphore(0);
        var slow = new InputStream() {
            private final InputStream file =
                    new ByteArrayInputStream(Brought.ten(region).json());
            private boolean waited;

            @Override
            public int read() throws java.io.IOException {
                if (!waited) {
                    waited = true;
                    inside.release();
                    go.acquireUninterruptibly();
                }
                return file.read();
            }
        };
        try (var threads = Executors.newFixedThreadPool(1)) {
            var first = threads.submit(() ->
                    register.bring(region.coordinator(), region.body(), slow, "lent.json", false, Progress.SILENT));
            inside.acquire();
            assertThat(register.standing(region.coordinator(), region.body()).busy())
                    .isTrue();
            refuses("structures.register.busy", () -> brought.bring(region, Brought.ten(region)));
            go.release();
            first.get();
        }
        assertThat(register.imports(region.coordinator(), region.body())).hasSize(1);
    }

    @Test
    void aPortalThatFallsWhileItWritesLeavesWhatWas() {
        brought.bring(region, Brought.ten(region));
        var changed = Brought.ten(region).site(region.number(50), "NEUF", "355", region.commune(), "OSIERS");
        Progress falling = (step, _) -> {
            if (step == Progress.Step.WRITTEN) throw new IllegalStateException("the portal falls");
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> register.bring(
                        region.coordinator(), region.body(), changed.stream(), "x.json", false, falling));
        refuses("unknown", () -> register.site(region.coordinator(), region.number(50)));
        assertThat(register.imports(region.coordinator(), region.body())
                        .getFirst()
                        .state())
                .isEqualTo(Delivery.State.STOPPED);
        assertThat(brought.bring(region, changed).count("SITE.CAME")).isEqualTo(1);
    }

    private static ObjectNode site(Published file, int n) {
        return (ObjectNode) file.root().get("pmej").get(0).get("ege").get(n);
    }

    private static ObjectNode site(Published file, int n, String block) {
        return (ObjectNode) site(file, n).get(block);
    }

    private static void remove(Published file, int n) {
        file.root().get("pmej").get(0).withArray("/ege").remove(n);
    }

    private static void refuses(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
