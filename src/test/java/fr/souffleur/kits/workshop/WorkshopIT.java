package fr.souffleur.kits.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.kits.EditionId;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.Kits;
import fr.souffleur.kits.Shelved;
import fr.souffleur.kits.Zipped;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Regions;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class WorkshopIT {

    @Autowired
    Workshop workshop;

    @Autowired
    Kits kits;

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    Exercises exercises;

    @Autowired
    People people;

    static final String SHIPPED = "souffleur/HAD-01";

    final StructureId gcs = StructureId.fresh();
    final StructureId other = StructureId.fresh();
    /** Each test works on a kit of its own: the shelf is everybody's. */
    final String code = "T-" + Integer.toHexString(gcs.hashCode()).toUpperCase(java.util.Locale.ROOT);

    final String kit = "essai/" + code;
    Caller camille;
    Caller renaud;
    Caller stranger;

    @BeforeEach
    void twoBodies() {
        structures.add(new Structure(gcs, "GCS Val-Fictif", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        structures.add(new Structure(other, "GCS d’à côté", Structure.REGIONAL_BODY, ZoneId.of("Europe/Paris")));
        camille = curator(gcs, "camille");
        renaud = curator(gcs, "renaud");
        stranger = curator(other, "ailleurs");
    }

    /** The shelf is everybody's: other tests count what stands on it. */
    @AfterEach
    void clearTheShelf() {
        for (var it : workshop.shelf(camille, gcs))
            if (it.book().kit().code().equals(code) && it.standing() != Shelved.Standing.RETIRED)
                workshop.retire(
                        camille, gcs, it.book().kit().id(), it.book().kit().version(), "Essai");
    }

    @Test
    void aKitGoesFromTheZipToTheShelfThroughASecondPairOfEyes() {
        var edition = bring("1.0.0");
        assertThat(kits.all()).extracting(Kit::id).doesNotContain(kit);
        workshop.approve(renaud, gcs, edition, 0);
        workshop.publish(camille, gcs, edition, 1);
        assertThat(kits.book(kit).kit().version()).isEqualTo("1.0.0");
        assertThat(kits.book(kit).text("scenario")).isNotBlank();
        assertThat(workshop.history(camille, gcs, kit))
                .extracting(Act::what)
                .containsExactly(Act.What.PUBLISHED, Act.What.APPROVED, Act.What.BROUGHT);
    }

    @Test
    void whoBroughtItCannotApproveItAndNobodyPublishesWhatNobodyApproved() {
        var edition = bring("1.0.0");
        refuses("kits.own", () -> workshop.approve(camille, gcs, edition, 0));
        refuses("kits.moved-on", () -> workshop.publish(camille, gcs, edition, 0));
    }

    @Test
    void anOpenRemarkHoldsThePublicationUntilItIsSettled() {
        var edition = bring("1.0.0");
        workshop.remark(renaud, gcs, edition, "S05", "L’appel du directeur arrive trop tôt.");
        workshop.approve(renaud, gcs, edition, 0);
        refuses("kits.open-remarks", () -> workshop.publish(camille, gcs, edition, 1));
        var remark = workshop.draft(camille, gcs, edition).remarks().getFirst();
        workshop.settle(camille, gcs, edition, remark.id(), "Déplacé à la minute 20.");
        refuses("kits.moved-on", () -> workshop.settle(renaud, gcs, edition, remark.id(), "Encore"));
        workshop.publish(camille, gcs, edition, 1);
        assertThat(workshop.draft(camille, gcs, edition).remarks().getFirst().settled())
                .isNotNull()
                .extracting(Remark.Settled::answer)
                .isEqualTo("Déplacé à la minute 20.");
    }

    @Test
    void broughtAgainTheFormerEditionStaysReadableAndRemarksFollow() {
        var first = bring("1.0.0");
        workshop.remark(renaud, gcs, first, "", "Le titre est trop long.");
        workshop.approve(renaud, gcs, first, 0);
        var second = workshop.bring(
                renaud, gcs, zipped("1.0.0").words("licence", "CC BY-SA 4.0").bring(), "Licence");
        var draft = workshop.draft(camille, gcs, second);
        assertThat(draft.siblings()).extracting(Edition::number).containsExactly(2, 1);
        assertThat(draft.edition().status()).isEqualTo(Edition.Status.IN_REVIEW);
        assertThat(draft.openRemarks()).isEqualTo(1);
        var former = workshop.draft(camille, gcs, first);
        assertThat(former.overtaken()).isTrue();
        assertThat(former.edition().status()).isEqualTo(Edition.Status.SET_ASIDE);
        assertThat(former.bringing().files()).containsKey("kit.yaml");
        refuses("kits.moved-on", () -> workshop.publish(camille, gcs, first, 1));
    }

    @Test
    void theSameBytesTwiceAddNothing() {
        bring("1.0.0");
        refuses("kits.same", () -> bring("1.0.0"));
        assertThat(workshop.editions(camille, gcs)).hasSize(1);
    }

    @Test
    void twoCuratorsWhoBringAtOnceBothFindTheirFilesAgain() throws Exception {
        var work = new ArrayList<Callable<EditionId>>();
        for (int i = 0; i < 6; i++) {
            var who = i % 2 == 0 ? camille : renaud;
            var words = zipped("1.0.0").words("licence", "CC BY 4.0, " + i).bring();
            work.add(() -> workshop.bring(who, gcs, words, ""));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(work)) done.get();
        }
        var editions = workshop.editions(camille, gcs);
        assertThat(editions).extracting(Edition::number).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(editions).filteredOn(Edition::open).hasSize(1);
        assertThat(editions).extracting(Edition::digest).doesNotHaveDuplicates();
    }

    @Test
    void twoDecisionsAtOnceAreOneAndTheOtherIsToldSo() throws Exception {
        var edition = bring("1.0.0");
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            var approving = i % 2 == 0;
            work.add(() -> {
                try {
                    if (approving) workshop.approve(renaud, gcs, edition, 0);
                    else workshop.setAside(camille, gcs, edition, "Pas encore", 0);
                    return true;
                } catch (Refused late) {
                    assertThat(late.key()).isEqualTo("kits.moved-on");
                    return false;
                }
            });
        }
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var it : threads.invokeAll(work)) if (it.get()) done++;
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aHigherVersionTakesThePlaceOfTheLowerAndRetiringItBringsTheLowerBack() {
        publish("1.0.0");
        publish("1.1.0");
        assertThat(kits.get(kit).version()).isEqualTo("1.1.0");
        refuses("kits.version-taken", () -> bring("1.1.0"));
        workshop.retire(renaud, gcs, kit, "1.1.0", "Une question manque.");
        assertThat(kits.get(kit).version()).isEqualTo("1.0.0");
        refuses("kits.moved-on", () -> workshop.retire(renaud, gcs, kit, "1.1.0", "Encore."));
        workshop.retire(renaud, gcs, kit, "1.0.0", "Plus d’actualité.");
        refuses("unknown", () -> kits.get(kit));
        workshop.restore(camille, gcs, kit, "1.1.0");
        assertThat(kits.get(kit).version()).isEqualTo("1.1.0");
        refuses("kits.reason-empty", () -> workshop.retire(renaud, gcs, kit, "1.1.0", "  "));
    }

    @Test
    void aLowerNumberThanTheShelfsIsNotPublished() {
        publish("2.0.0");
        var edition = bring("1.5.0");
        workshop.approve(renaud, gcs, edition, 0);
        refuses("kits.lower", () -> workshop.publish(camille, gcs, edition, 1));
    }

    @Test
    void whatCallsItselfADraftOrPreliminaryIsReadButNotPublished() {
        var draft = workshop.bring(
                camille,
                gcs,
                zipped("1.0.0")
                        .with("kit.yaml", "status: published", "status: draft")
                        .bring(),
                "");
        workshop.approve(renaud, gcs, draft, 0);
        refuses("kits.draft-status", () -> workshop.publish(camille, gcs, draft, 1));
        var trial = bring("1.1.0-essai");
        workshop.approve(renaud, gcs, trial, 0);
        refuses("kits.preliminary", () -> workshop.publish(camille, gcs, trial, 1));
    }

    @Test
    void aCodeBelongsToOneKitOnTheShelf() {
        publish("1.0.0");
        var twin =
                workshop.bring(camille, gcs, zipped("1.0.0").id("autre/" + code).bring(), "");
        workshop.approve(renaud, gcs, twin, 0);
        refuses("kits.code-taken", () -> workshop.publish(camille, gcs, twin, 1));
    }

    @Test
    void aFaultyKitIsNotKept() {
        var faulty = zipped("1.0.0").with("kit.yaml", "publisher:", "editor:").bring();
        refuses("kits.faulty", () -> workshop.bring(camille, gcs, faulty, ""));
        assertThat(workshop.editions(camille, gcs)).isEmpty();
    }

    @Test
    void anotherBodyNeitherSeesAnEditionNorTakesItsKit() {
        var edition = bring("1.0.0");
        refuses("unknown", () -> workshop.draft(stranger, gcs, edition));
        refuses("unknown", () -> workshop.draft(stranger, other, edition));
        refuses("unknown", () -> workshop.approve(stranger, other, edition, 0));
        refuses("unknown", () -> workshop.publish(stranger, other, edition, 0));
        refuses("unknown", () -> workshop.remark(stranger, other, edition, "", "Bonjour"));
        refuses("unknown", () -> workshop.setAside(stranger, other, edition, "", 0));
        refuses(
                "kits.not-yours",
                () -> workshop.bring(stranger, other, zipped("1.2.0").bring(), ""));
        assertThat(workshop.editions(stranger, other)).isEmpty();
    }

    @Test
    void aShippedKitIsRetiredForTheStructuresOfOneBodyAlone() {
        var shipped = kits.book(SHIPPED).kit().version();
        var home = followed(gcs);
        var elsewhere = followed(other);
        workshop.retire(camille, gcs, SHIPPED, shipped, "Nous avons le nôtre.");
        assertThat(kits.all(home)).extracting(Kit::id).doesNotContain(SHIPPED);
        refuses("unknown", () -> kits.book(home, SHIPPED));
        refuses("unknown", () -> kits.withCode(home, "HAD-01"));
        refuses("unknown", () -> exercises.plan(member(home, "pilote", Role.PILOT), home, SHIPPED));
        assertThat(standing(workshop.shelf(camille, gcs))).isEqualTo(Shelved.Standing.RETIRED);
        assertThat(kits.book(elsewhere, SHIPPED).kit().id()).isEqualTo(SHIPPED);
        assertThat(kits.book(SHIPPED).kit().id()).isEqualTo(SHIPPED);
        assertThat(standing(workshop.shelf(stranger, other))).isEqualTo(Shelved.Standing.ON_SHELF);
        refuses("kits.moved-on", () -> workshop.restore(stranger, other, SHIPPED, shipped));
        workshop.restore(renaud, gcs, SHIPPED, shipped);
        assertThat(kits.book(home, SHIPPED).kit().id()).isEqualTo(SHIPPED);
    }

    @Test
    void whoActsFirstOnAShippedKitDoesNotBecomeItsKeeper() {
        var shipped = kits.book(SHIPPED).kit().version();
        var home = followed(gcs);
        var elsewhere = followed(other);
        workshop.retire(camille, gcs, SHIPPED, shipped, "Pas chez nous.");
        workshop.retire(stranger, other, SHIPPED, shipped, "Pas chez nous non plus.");
        workshop.restore(camille, gcs, SHIPPED, shipped);
        assertThat(kits.all(home)).extracting(Kit::id).contains(SHIPPED);
        assertThat(kits.all(elsewhere)).extracting(Kit::id).doesNotContain(SHIPPED);
    }

    @Test
    void aVersionOfAShippedKitStandsOnTheShelfOfTheBodyThatPublishedIt() {
        var shipped = kits.book(SHIPPED).kit().version();
        var home = followed(gcs);
        var elsewhere = followed(other);
        var ours = workshop.bring(camille, gcs, revised("1.9.0", "Revu ici").bring(), "");
        workshop.remark(renaud, gcs, ours, "", "Pour nous seuls.");
        var theirs =
                workshop.bring(stranger, other, revised("1.9.0", "Revu là-bas").bring(), "");
        workshop.settle(
                camille,
                gcs,
                ours,
                workshop.draft(camille, gcs, ours).remarks().getFirst().id(),
                "Vu.");
        workshop.approve(renaud, gcs, ours, 0);
        workshop.publish(camille, gcs, ours, 1);
        assertThat(kits.book(home, SHIPPED).kit().title()).isEqualTo("Revu ici");
        assertThat(kits.book(gcs, SHIPPED).kit().version()).isEqualTo("1.9.0");
        assertThat(kits.book(elsewhere, SHIPPED).kit().version()).isEqualTo(shipped);
        assertThat(kits.book(SHIPPED).kit().version()).isEqualTo(shipped);
        var draft = workshop.draft(stranger, other, theirs);
        assertThat(draft.edition().number()).isEqualTo(1);
        assertThat(draft.edition().status()).isEqualTo(Edition.Status.IN_REVIEW);
        assertThat(draft.siblings()).hasSize(1);
        assertThat(draft.remarks()).isEmpty();
        assertThat(workshop.history(stranger, other, SHIPPED))
                .extracting(Act::what)
                .containsExactly(Act.What.BROUGHT);
        refuses(
                "kits.version-taken",
                () -> workshop.bring(camille, gcs, revised("1.9.0", "Encore").bring(), ""));
    }

    @Test
    void aPilotHasNoWayIntoTheWorkshop() {
        var pilot = person("pilote");
        structures.join(gcs, ((Caller.Person) pilot).id(), Role.PILOT);
        refuses("not-allowed", () -> workshop.editions(pilot, gcs));
        refuses("not-allowed", () -> workshop.shelf(pilot, gcs));
        refuses("not-allowed", () -> workshop.bring(pilot, gcs, zipped("1.0.0").bring(), ""));
        refuses("not-allowed", () -> workshop.retire(pilot, gcs, "souffleur/EHPAD-01", "1.0.0", "Non"));
    }

    @Test
    void longAndOddWordsAreKeptAsTheyAreOrRefused() {
        var edition = bring("1.0.0");
        var odd = "<script>alert(1)</script> {{nom}} 🦉 مرحبا";
        workshop.remark(renaud, gcs, edition, "kit.yaml", odd);
        assertThat(workshop.draft(camille, gcs, edition).remarks().getFirst().text())
                .isEqualTo(odd);
        refuses("kits.too-long", () -> workshop.remark(renaud, gcs, edition, "", "x".repeat(4001)));
        refuses("kits.too-long", () -> workshop.remark(renaud, gcs, edition, "x".repeat(101), "x"));
        refuses("kits.remark-empty", () -> workshop.remark(renaud, gcs, edition, "", " "));
        assertThatCode(() -> workshop.setAside(camille, gcs, edition, "", 0)).doesNotThrowAnyException();
    }

    private StructureId followed(StructureId body) {
        var home = StructureId.fresh();
        structures.add(new Structure(home, "HAD du Val-Fictif", "had", ZoneId.of("Europe/Paris")));
        regions.follow(body, home);
        return home;
    }

    private static Shelved.Standing standing(List<Shelved> shelf) {
        return shelf.stream()
                .filter(it -> it.book().kit().id().equals(SHIPPED))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static Zipped revised(String version, String title) {
        return Zipped.kit("HAD-01").version(version).words("title", title);
    }

    private void publish(String version) {
        var edition = bring(version);
        workshop.approve(renaud, gcs, edition, 0);
        workshop.publish(camille, gcs, edition, 1);
    }

    private EditionId bring(String version) {
        return workshop.bring(camille, gcs, zipped(version).bring(), "");
    }

    private Zipped zipped(String version) {
        return Zipped.kit("HAD-01").id(kit).version(version);
    }

    private Caller curator(StructureId body, String name) {
        return member(body, name, Role.CURATOR);
    }

    private Caller member(StructureId structure, String name, Role role) {
        var person = person(name);
        structures.join(structure, ((Caller.Person) person).id(), role);
        return person;
    }

    private Caller person(String name) {
        return people.arrive("http://localhost/test", gcs + "-" + name, name, name + "@gcs.example")
                .caller();
    }

    private static void refuses(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
