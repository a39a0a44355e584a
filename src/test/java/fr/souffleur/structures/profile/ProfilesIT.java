package fr.souffleur.structures.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.EveryColumn;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.keeping.OwnData;
import fr.souffleur.structures.keeping.Purges;
import fr.souffleur.structures.profile.Missing.Part;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class ProfilesIT {

    @Autowired
    Profiles profiles;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    OwnData data;

    @Autowired
    Purges purges;

    @Autowired
    DataSource database;

    final StructureId home = StructureId.fresh();
    final StructureId other = StructureId.fresh();
    Caller claire;
    Caller foreign;

    @BeforeEach
    void twoStructures() {
        structures.add(new Structure(home, "EHPAD Les Tilleuls", "ehpad", ZoneId.of("Europe/Paris")));
        structures.add(new Structure(other, "Résidence des Glycines", "ehpad", ZoneId.of("Europe/Paris")));
        claire = member(home, Role.PILOT);
        foreign = member(other, Role.PILOT);
    }

    @Test
    void aFreshProfileMissesEverythingAndAFullOneNothing() {
        assertThat(profiles.missing(claire, home))
                .extracting(Missing::part)
                .containsSubsequence(
                        Part.ACTIVITIES, Part.PLACES, Part.STAFF, Part.LEVEL, Part.SITES, Part.TOOLS, Part.CONTACTS);
        fill();
        assertThat(profiles.missing(claire, home)).isEmpty();
        var profile = profiles.of(claire, home);
        assertThat(profile.activities()).containsExactly(Activity.PERMANENT_STAY);
        assertThat(profile.places()).isEqualTo(84);
        assertThat(profile.tools()).containsEntry(Tool.RECORD, "le dossier de soins");
    }

    @Test
    void eachFieldCanBeTakenBack() {
        fill();
        profiles.activity(claire, home, Activity.PERMANENT_STAY, false);
        profiles.places(claire, home, null);
        profiles.staff(claire, home, null);
        profiles.level(claire, home, null);
        profiles.tool(claire, home, Tool.MAIL, "  ");
        var profile = profiles.of(claire, home);
        profiles.dropSite(claire, home, profile.sites().getFirst().id());
        profiles.dropContact(claire, home, profile.contacts().getFirst().id());
        assertThat(profiles.missing(claire, home))
                .containsExactly(
                        Missing.of(Part.ACTIVITIES),
                        Missing.of(Part.PLACES),
                        Missing.of(Part.STAFF),
                        Missing.of(Part.LEVEL),
                        Missing.of(Part.SITES),
                        new Missing(Part.TOOLS, Tool.MAIL),
                        Missing.of(Part.CONTACTS));
    }

    @Test
    void imagingAndLaboratoryAreAskedOfHospitals() {
        assertThat(Tool.of("ehpad")).doesNotContain(Tool.IMAGING, Tool.LABORATORY);
        assertThat(Tool.of("hospital")).contains(Tool.IMAGING, Tool.LABORATORY);
        assertThat(Activity.of("hospital")).contains(Activity.PSYCHIATRY, Activity.ONCOLOGY);
        assertThat(Activity.of("had")).contains(Activity.HOME_HOSPITALISATION);
        assertThat(Activity.of("ehpad")).doesNotContain(Activity.SURGERY);
        assertThat(Activity.of("something new")).contains(Activity.values());
    }

    @Test
    void membersReadWhatOnlySomeMayChange() {
        fill();
        var it = member(home, Role.IT);
        var reader = member(home, Role.READER);
        profiles.tool(it, home, Tool.BACKUP, "une copie hors ligne");
        assertThat(profiles.of(reader, home).tools()).containsEntry(Tool.BACKUP, "une copie hors ligne");
        refused("not-allowed", () -> profiles.tool(reader, home, Tool.BACKUP, "x"));
        refused("not-allowed", () -> profiles.contact(reader, home, "Garde", "", "01", ""));
        refused("unknown", () -> profiles.of(foreign, home));
        refused("unknown", () -> profiles.missing(foreign, home));
        refused("unknown", () -> profiles.level(foreign, home, 2));
    }

    @Test
    void whatBelongsElsewhereIsNotReachedFromHere() {
        fill();
        var site = profiles.of(claire, home).sites().getFirst().id();
        var contact = profiles.of(claire, home).contacts().getFirst().id();
        refused("unknown", () -> profiles.dropSite(foreign, other, site));
        refused("unknown", () -> profiles.dropContact(foreign, other, contact));
        refused("unknown", () -> profiles.correct(foreign, other, contact, "Garde", "", "01", ""));
        assertThat(profiles.missing(claire, home)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 20_001, Integer.MAX_VALUE})
    void aSizeNobodyHasIsRefused(int places) {
        refused("structures.profile.places", () -> profiles.places(claire, home, places));
        assertThat(profiles.of(claire, home).places()).isNull();
    }

    @Test
    void whatCannotBeAContactOrASiteIsRefused() {
        refused("structures.profile.contact-role", () -> profiles.contact(claire, home, "\r\n", "", "01", ""));
        refused("structures.profile.contact-reach", () -> profiles.contact(claire, home, "Garde", "", "", ""));
        refused("structures.profile.contact-phone", () -> profiles.contact(claire, home, "Garde", "", "=1+1", ""));
        refused("structures.address", () -> profiles.contact(claire, home, "Garde", "", "", "a@home\r\nBcc: b@c"));
        refused("structures.profile.too-long", () -> profiles.tool(claire, home, Tool.MAIL, "x".repeat(201)));
        refused("structures.profile.site-name", () -> profiles.site(claire, home, " ", "Val-Fictif", null));
        refused("structures.finess", () -> profiles.site(claire, home, "Site", "Val-Fictif", "12"));
        refused("structures.profile.level", () -> profiles.level(claire, home, 4));
        profiles.site(claire, home, "Site", "Val-Fictif", "990000001");
        refused("structures.profile.site-there", () -> profiles.site(claire, home, "Site", "Val", "990000001"));
        assertThat(profiles.of(claire, home).contacts()).isEmpty();
    }

    @Test
    void whatIsTypedStaysTextOnOneLine() {
        profiles.tool(claire, home, Tool.RECORD, "le {{dui}}\r\n<b>Bcc:</b> =1+1");
        assertThat(profiles.of(claire, home).tools()).containsEntry(Tool.RECORD, "le {{dui}} <b>Bcc:</b> =1+1");
    }

    @Test
    void twoWhoFillItInAtOnceLoseNothing() throws Exception {
        var tools = Tool.of("ehpad");
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = threads.invokeAll(IntStream.range(0, tools.size())
                    .<Callable<Object>>mapToObj(it -> () -> {
                        profiles.tool(claire, home, tools.get(it), "mot " + it);
                        return it;
                    })
                    .toList());
            for (var each : all) each.get();
        }
        assertThat(profiles.of(claire, home).tools()).containsOnlyKeys(tools);
    }

    @Test
    void theJournalKnowsWhichPartWasChangedAndNoWordOfIt() {
        profiles.tool(claire, home, Tool.RECORD, "le dossier Zwx");
        assertThat(journal.page(home, Search.ALL, 0, 10))
                .extracting(it -> it.act().kind() + it.act().details())
                .contains("profile-changed{part=tools}");
        assertThat(journal.page(home, Search.ALL, 0, 10).toString()).doesNotContain("Zwx");
    }

    @Test
    void aContactFindsItselfInItsOwnDataAndIsForgottenThere() {
        var address = PersonId.fresh() + "@exemple.example";
        var nadia = people.arrive("test", address, "Nadia Zwx", address.toUpperCase(), true);
        var liar = people.arrive("test", address + "2", "Eve", address, false);
        structures.join(home, nadia.id(), Role.READER);
        profiles.contact(claire, home, "Astreinte", "Nadia Zwx", "01 23 45 67 89", address);

        assertThat(data.of(liar.caller())).doesNotContainKey("structures.profile");
        assertThat(data.of(nadia.caller()).get("structures.profile").toString())
                .contains("Astreinte", "Nadia Zwx", "EHPAD Les Tilleuls");
        data.forget(nadia.caller());
        assertThat(profiles.of(claire, home).contacts())
                .singleElement()
                .satisfies(it -> assertThat(it.role() + it.name() + it.phone() + it.email())
                        .isEqualTo("Astreinte"));
    }

    @Test
    void wordsThatShouldNeverHaveBeenWrittenLeaveTheProfileToo() throws Exception {
        var name = "Éléonore Zwy" + PersonId.fresh().toString().substring(24);
        profiles.tool(claire, home, Tool.SPARE_PHONE, "celui de " + name);
        profiles.site(claire, home, "Chez " + name, name, null);
        profiles.contact(claire, home, "Fille de " + name, name, "01", "");
        purges.purge(claire, home, name);
        assertThat(EveryColumn.holding(database, name)).isEmpty();
        assertThat(profiles.of(claire, home).contacts()).hasSize(1);
    }

    private void fill() {
        profiles.activity(claire, home, Activity.PERMANENT_STAY, true);
        profiles.activity(claire, home, Activity.PERMANENT_STAY, true);
        profiles.places(claire, home, 84);
        profiles.staff(claire, home, Staff.TO_249);
        profiles.level(claire, home, 1);
        profiles.site(claire, home, "Les Tilleuls", "Val-Fictif", "990000001");
        for (var tool : Tool.of("ehpad")) profiles.tool(claire, home, tool, "le dossier de soins");
        profiles.contact(claire, home, "Astreinte de direction", "", "01 23 45 67 89", "");
    }

    private Caller member(StructureId structure, Role role) {
        var person = people.arrive("test", PersonId.fresh().toString(), "Claire Morel", "");
        structures.join(structure, person.id(), role);
        return person.caller();
    }

    private static void refused(String key, ThrowingCallable move) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(move)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
