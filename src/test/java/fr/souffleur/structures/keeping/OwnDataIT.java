package fr.souffleur.structures.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.NoteId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.identity.People;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.PersonalData;
import fr.souffleur.journal.Search;
import fr.souffleur.planning.Exercises;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@DoorTest
@Import(Tables.class)
class OwnDataIT {

    @Autowired
    OwnData data;

    @Autowired
    Tables tables;

    @Autowired
    People people;

    @Autowired
    Structures structures;

    @Autowired
    Debriefs debriefs;

    @Autowired
    Exercises exercises;

    @Autowired
    Journal journal;

    @Autowired
    List<PersonalData> modules;

    @Test
    void everythingAPersonWroteIsInTheirFile() throws IOException {
        var table = tables.debriefing();
        debriefs.note(
                table.pilot(),
                table.exercise(),
                new Note(NoteId.fresh(), Note.Kind.HELPED, "<script>alert(1)</script> le classeur", 0));
        var files = unzipped(data.export(table.pilot(), Words.in("fr")));
        var json = new JsonMapper().readTree(files.get("donnees.json"));
        assertThat(json.get("format").asString()).isEqualTo("souffleur.personal-data");
        assertThat(json.get("version").asString()).isEqualTo("1.0");
        assertThat(json.get("modules").propertyNames())
                .contains("identity", "structures", "planning", "live", "debrief", "journal");
        assertThat(files.get("donnees.json"))
                .contains("Claire Morel", "claire@exemple.test", "EHPAD Les Tilleuls", "{{x}} <b>Numérix</b>")
                .contains("<script>alert(1)</script> le classeur");
        assertThat(files.get("donnees.html"))
                .contains("lang=\"fr\"", "&lt;script&gt;alert(1)&lt;/script&gt; le classeur", "Claire Morel")
                .doesNotContain("<script", "journal.field", "journal.held", "journal.module");
    }

    @Test
    void aFileHoldsNothingOfAnybodyElse() throws IOException {
        var table = tables.debriefing();
        var other = people.arrive("test", PersonId.fresh().toString(), "Paul Autre", "paul@exemple.test");
        structures.join(table.structure(), other.id(), Role.READER);
        var json = unzipped(data.export(other.caller(), Words.in("en"))).get("donnees.json");
        assertThat(json).contains("Paul Autre").doesNotContain("Claire", "Numérix");
    }

    @Test
    void whoAsksToBeForgottenIsABareId() {
        var table = tables.debriefing();
        var subject = PersonId.fresh().toString();
        var paul = people.arrive("test", subject, "Paul Oublié", "oublie@exemple.test");
        structures.join(table.structure(), paul.id(), Role.READER);
        data.forget(paul.caller());
        assertThat(people.get(paul.id()).name()).isEqualTo("Personne effacée");
        assertThat(people.get(paul.id()).email()).isEmpty();
        assertThat(structures.of(paul.caller())).isEmpty();
        assertThat(people.arrive("test", subject, "Paul Oublié", "oublie@exemple.test")
                        .id())
                .isNotEqualTo(paul.id());
        assertThat(acts(table.structure())).contains("person-forgotten");
    }

    @Test
    void theLastWhoLeadsHandsOverFirst() {
        var table = tables.debriefing();
        assertThat(catchThrowableOfType(Refused.class, () -> data.forget(table.pilot()))
                        .key())
                .isEqualTo("journal.last");
        assertThat(people.get(table.person()).name()).isEqualTo("Claire Morel");
        tables.member(table.structure(), Role.MANAGEMENT);
        data.forget(table.pilot());
        assertThat(people.get(table.person()).name()).isEqualTo("Personne effacée");
    }

    @Test
    void everyKindAndFieldHasWords() {
        var table = tables.debriefing();
        for (var language : List.of("fr", "en")) {
            var words = Words.in(language);
            for (var module : modules) {
                assertThat(words.say("journal.module." + module.module())).doesNotStartWith("journal.");
                for (var held : module.export(table.person())) {
                    assertThat(words.say("journal.held." + held.kind(), 1)).doesNotStartWith("journal.");
                    held.rows().stream()
                            .flatMap(it -> it.keySet().stream())
                            .forEach(it ->
                                    assertThat(words.say("journal.field." + it)).doesNotStartWith("journal."));
                }
            }
        }
    }

    @Test
    void seatsAndTheClockHaveNoData() {
        assertThat(catchThrowableOfType(Refused.class, () -> data.of(new Caller.Clock()))
                        .key())
                .isEqualTo("unknown");
    }

    private List<String> acts(StructureId structure) {
        return journal.page(structure, Search.ALL, 0, 50).stream()
                .map(it -> it.act().kind())
                .toList();
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
