package fr.souffleur.debrief.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.EveryColumn;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.journal.Passages.Passage;
import fr.souffleur.journal.PersonalData.Held;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.keeping.Departures;
import fr.souffleur.structures.keeping.Purges;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What the plan keeps, for how long, and how it leaves. */
@DoorTest
@Import(Tables.class)
class PlanKeepingIT {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    Proofs proofs;

    @Autowired
    Purges purges;

    @Autowired
    Departures departures;

    @Autowired
    PlanData data;

    @Autowired
    PlanRetention retention;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource database;

    @Autowired
    TestClock.Moving clock;

    /** A name that stands nowhere else in the schema that all tests share. */
    private final String name = "Éléonore Zwx" + PersonId.fresh().toString().substring(24);

    private Tables.Table table;
    private ActionId id;

    @BeforeEach
    void somebodyTypedANameWhereverOneCan() {
        table = tables.debriefing();
        id = plans.add(table.pilot(), table.exercise(), Terms.of("Revoir " + name));
        plans.comment(table.pilot(), table.exercise(), id, "Vu avec " + name);
        proofs.attach(table.pilot(), table.exercise(), id, "fiche " + name + ".txt", name.getBytes(UTF_8));
        move(State.DROPPED, "à cause de " + name);
    }

    @Test
    void wordsThatArePurgedStandInNoTextOfThePlanAnyMore() throws Exception {
        assertThat(EveryColumn.holding(database, name))
                .containsExactlyInAnyOrder(
                        "debrief_action.body",
                        "debrief_action.state_words",
                        "debrief_action_change.became",
                        "debrief_action_comment.body",
                        "debrief_proof.name",
                        "debrief_proof_content.content");
        assertThat(purges.preview(table.pilot(), table.structure(), name))
                .extracting(Passage::place)
                .contains("action", "action-history", "comment", "proof-name");
        purges.purge(table.pilot(), table.structure(), name);
        // What a file holds is taken away with the file.
        assertThat(EveryColumn.holding(database, name)).containsExactly("debrief_proof_content.content");
        var proof = plans.get(table.pilot(), table.exercise(), id).proofs().getFirst();
        proofs.detach(table.pilot(), table.exercise(), id, proof.id());
        assertThat(EveryColumn.holding(database, name)).isEmpty();
    }

    @Test
    void whatWasRemovedComesBackForThirtyDaysAndThenIsGoneWithItsProofs() throws Exception {
        plans.remove(table.pilot(), table.exercise(), id, revision());
        run(Duration.ofDays(29));
        plans.restore(table.pilot(), table.exercise(), id);
        assertThat(plans.get(table.pilot(), table.exercise(), id).comments()).hasSize(1);
        plans.remove(table.pilot(), table.exercise(), id, revision());
        run(Duration.ofDays(31));
        assertThat(catchThrowableOfType(Refused.class, () -> plans.restore(table.pilot(), table.exercise(), id))
                        .key())
                .isEqualTo("unknown");
        assertThat(EveryColumn.holding(database, name)).isEmpty();
    }

    @Test
    void afterItsYearsAllOfItGoes() throws Exception {
        assertThat(retention.due(clock.instant().plus(Duration.ofDays(7 * 366))))
                .filteredOn(it -> it.structure().equals(table.structure()))
                .extracting(it -> it.kind())
                .contains("debriefs", "action-proofs");
        assertThat(retention.due(clock.instant().plus(Duration.ofDays(31))))
                .noneMatch(it -> it.structure().equals(table.structure()));
    }

    @Test
    void aPersonSeesWhatIsHeldOfThem() {
        var carrier = tables.member(table.structure(), Role.IT);
        var terms = plans.get(table.pilot(), table.exercise(), id).action().terms();
        plans.change(table.pilot(), table.exercise(), id, terms.person(carrier), revision());
        assertThat(kinds(data.export(carrier))).containsExactly("carried");
        assertThat(kinds(data.export(table.person()))).containsExactly("comments", "action-proofs", "action-changes");
    }

    @Test
    void aStructureLeavesWithItsPlanAndItsProofs() throws Exception {
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        var files = packed(director);
        assertThat(new String(files.get("plan-d-actions/plan.json"), UTF_8))
                .contains("souffleur.plan", "Revoir " + name, "Vu avec " + name, "DROPPED", "sha256");
        var proof = plans.get(table.pilot(), table.exercise(), id).proofs().getFirst();
        assertThat(new String(files.get("plan-d-actions/preuves/" + proof.id() + ".txt"), UTF_8))
                .isEqualTo(name);
    }

    private void run(Duration later) {
        transaction.executeWithoutResult(_ -> retention.run(clock.instant().plus(later)));
    }

    private void move(State to, String words) {
        plans.move(table.pilot(), table.exercise(), id, to, words, revision());
    }

    private int revision() {
        return plans.get(table.pilot(), table.exercise(), id).action().revision();
    }

    private static List<String> kinds(List<Held> held) {
        return held.stream().filter(it -> !it.rows().isEmpty()).map(Held::kind).toList();
    }

    private Map<String, byte[]> packed(Caller caller) throws Exception {
        var into = new ByteArrayOutputStream();
        departures.write(caller, table.structure(), Words.in("fr"), into);
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(into.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }
}
