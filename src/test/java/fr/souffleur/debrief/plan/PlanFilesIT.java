package fr.souffleur.debrief.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.documents.Xlsx;
import fr.souffleur.structures.Role;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class PlanFilesIT {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    PlanFiles files;

    private Tables.Table table;
    private ActionId id;

    @BeforeEach
    void anActionIsInThePlan() {
        table = tables.debriefing();
        id = plans.add(
                table.pilot(), table.exercise(), Terms.of("=1+1").owner("IDEC").due(LocalDate.of(2027, 3, 1)));
    }

    @Test
    void theTableGoesOutIsFilledInAndComesBack() {
        var lines = lines();
        assertThat(lines.get(1)).contains("=1+1", "IDEC", "01/03/2027", "à faire");
        lines.get(1).set(PlanColumn.STATE.ordinal(), "fait");
        lines.get(1).set(PlanColumn.WORDS.ordinal(), "au mur");
        lines.get(1).set(PlanColumn.OWNER.ordinal(), "Direction");
        var fresh = new ArrayList<>(Collections.nCopies(PlanColumn.values().length, ""));
        fresh.set(PlanColumn.TEXT.ordinal(), "Essayer");
        fresh.set(PlanColumn.STATE.ordinal(), "en cours");
        lines.add(fresh);
        assertThat(files.bring(table.pilot(), table.structure(), file(lines))).isEqualTo(2);
        assertThat(plans.of(table.pilot(), table.structure()).actions())
                .extracting(it -> it.what().text(), PlanAction::state)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("=1+1", State.DONE),
                        org.assertj.core.groups.Tuple.tuple("Essayer", State.STARTED));
        assertThat(plans.get(table.pilot(), table.exercise(), id)
                        .action()
                        .what()
                        .owner())
                .isEqualTo("Direction");
        // The table that went out before is older than the plan now.
        assertThat(refusal(table.pilot(), lines)).isEqualTo("debrief.plan.faults");
    }

    @Test
    void oneFaultAndNothingIsBrought() {
        var lines = lines();
        lines.get(1).set(PlanColumn.OWNER.ordinal(), "Direction");
        var bad = new ArrayList<>(Collections.nCopies(PlanColumn.values().length, ""));
        bad.set(PlanColumn.TEXT.ordinal(), "Essayer");
        bad.set(PlanColumn.CARD.ordinal(), "nulle-part");
        lines.add(bad);
        assertThat(refusal(table.pilot(), lines)).isEqualTo("debrief.plan.faults");
        assertThat(plans.of(table.pilot(), table.structure()).actions())
                .singleElement()
                .satisfies(it -> assertThat(it.what().owner()).isEqualTo("IDEC"));
    }

    @Test
    void asCsvNothingCalculates() {
        assertThat(new String(files.csv(table.pilot(), table.structure(), Words.in("fr")), UTF_8))
                .startsWith("\uFEFFNuméro")
                .contains("'=1+1");
    }

    @Test
    void dueDaysGoIntoACalendarUntilTheActionIsDone() throws Exception {
        var ics = files.ics(table.pilot(), table.structure(), Words.in("fr"));
        var event = (VEvent) new CalendarBuilder()
                .build(new StringReader(ics))
                .getComponent("VEVENT")
                .orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Échéance\u00A0: =1+1");
        assertThat(event.getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(ics).contains("UID:" + id + "@souffleur");
        plans.move(table.pilot(), table.exercise(), id, State.DONE, "au mur", 0);
        assertThat(files.ics(table.pilot(), table.structure(), Words.in("fr"))).doesNotContain("VEVENT");
    }

    @Test
    void whoReadsTakesItAwayAndBringsNothing() {
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(files.xlsx(director, table.structure(), Words.in("en"))).isNotEmpty();
        assertThat(refusal(director, lines())).isEqualTo("not-allowed");
        var stranger = tables.debriefing().pilot();
        assertThat(refusal(stranger, lines())).isEqualTo("unknown");
    }

    private List<List<String>> lines() {
        var read = Xlsx.read(files.xlsx(table.pilot(), table.structure(), Words.in("fr")), 10);
        var lines = new ArrayList<List<String>>();
        for (var line : read) {
            var cells = new ArrayList<String>();
            for (var column : PlanColumn.values())
                cells.add(line.at(column.ordinal()).text());
            lines.add(cells);
        }
        return lines;
    }

    private static byte[] file(List<List<String>> lines) {
        return Xlsx.of("Plan", lines, 20);
    }

    private String refusal(Caller caller, List<List<String>> lines) {
        return catchThrowableOfType(Refused.class, () -> files.bring(caller, table.structure(), file(lines)))
                .key();
    }
}
