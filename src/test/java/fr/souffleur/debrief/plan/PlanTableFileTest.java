package fr.souffleur.debrief.plan;

import static fr.souffleur.debrief.plan.PlanFilterTest.action;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.plan.Plan.Played;
import fr.souffleur.debrief.plan.Progress.State;
import fr.souffleur.documents.Csv;
import fr.souffleur.documents.Xlsx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan goes out as a table, and comes back with what was changed in it. */
class PlanTableFileTest {

    private static final PersonId CLAIRE = PersonId.fresh();
    private static final Words FRENCH = Words.in("fr");

    private final PlanAction card =
            action("=Carte; \"au mur\"", "IDEC", LocalDate.of(2027, 3, 1), Priority.HIGH, CLAIRE, State.STARTED);
    private final PlanAction done = action("- Annuaire 😀", "", null, Priority.LOW, null, State.DONE);
    private final Plan plan = new Plan(
            List.of(card, done),
            List.of(new Played(
                    card.exercise(),
                    card.structure(),
                    "Le mail de la facture",
                    "fr",
                    LocalDate.of(2026, 11, 30),
                    true)),
            Map.of(CLAIRE, "Claire Morel"),
            Set.of(CLAIRE));
    private final List<List<String>> lines = new ArrayList<>(PlanTableFile.lines(plan, FRENCH).stream()
            .<List<String>>map(ArrayList::new)
            .toList());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void whatComesBackUnchangedChangesNothing(String language) {
        var preview = check(PlanTableFile.lines(plan, Words.in(Locale.of(language))));
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.same()).isEqualTo(2);
    }

    @Test
    void onlyWhatWasChangedIsChanged() {
        set(1, PlanColumn.OWNER, "Direction");
        set(1, PlanColumn.DUE, "2027-04-02");
        set(2, PlanColumn.STATE, "À FAIRE");
        var preview = check(lines);
        assertThat(preview.faults()).isEmpty();
        assertThat(preview.rows())
                .extracting(it -> it.action(), it -> it.changed())
                .containsExactly(
                        tuple(card.id(), Set.of(PlanColumn.OWNER, PlanColumn.DUE)),
                        tuple(done.id(), Set.of(PlanColumn.STATE, PlanColumn.WORDS)));
        assertThat(preview.rows().getFirst().terms())
                .isEqualTo(card.terms().owner("Direction").due(LocalDate.of(2027, 4, 2)));
    }

    @Test
    void aLineWithoutANumberIsANewAction() {
        lines.add(fresh("Essayer la chaîne d’appel"));
        set(3, PlanColumn.PERSON, "claire MOREL");
        var row = check(lines).rows().getFirst();
        assertThat(row.fresh()).isTrue();
        assertThat(row.exercise()).isEqualTo(card.exercise());
        assertThat(row.terms().person()).isEqualTo(CLAIRE);
    }

    @ParameterizedTest
    @CsvSource({
        "ID,01234567-89ab-7cde-8f01-23456789abcd,debrief.plan.no-such",
        "ID,x,debrief.plan.no-such",
        "TEXT,'',debrief.empty",
        "DUE,demain,debrief.plan.no-day",
        "DUE,31/02/2027,debrief.plan.no-day",
        "PRIORITY,urgente,debrief.plan.no-word",
        "EFFORT,XXL,debrief.plan.no-word",
        "STATE,fini,debrief.plan.no-word",
        "STATE,abandonnée,debrief.plan.dropped-why",
        "PERSON,Personne Inconnue,debrief.plan.not-a-member",
        "CARD,F9,debrief.plan.card",
    })
    void whatCannotBeReadIsShownAtItsLineAndColumn(PlanColumn column, String text, String why) {
        set(1, column, text);
        set(2, PlanColumn.OWNER, "Accueil");
        assertThat(check(lines).faults())
                .extracting(it -> it.line(), it -> it.why().key())
                .containsExactly(tuple(2, why));
        assertThat(check(lines).faults().getFirst().column())
                .isEqualTo(why.equals("debrief.plan.dropped-why") ? PlanColumn.WORDS : column);
    }

    @Test
    void anActionThatWasChangedSinceIsNotOverwritten() {
        set(1, PlanColumn.OWNER, "Direction");
        set(1, PlanColumn.VERSION, "7");
        assertThat(check(lines).faults())
                .extracting(it -> it.line(), it -> it.why().key())
                .containsExactly(tuple(2, "debrief.plan.overtaken"));
    }

    @Test
    void aNumberStandsOnOneLine() {
        lines.set(2, lines.get(1));
        assertThat(check(lines).faults()).extracting(it -> it.why().key()).containsExactly("debrief.plan.twice");
    }

    @Test
    void aFormulaIsNeverCalculated() throws IOException {
        var into = new ByteArrayOutputStream();
        try (var book = new Workbook(into, "Essai", "1.0")) {
            var sheet = book.newWorksheet("Plan");
            sheet.value(0, 0, "Action");
            sheet.value(0, 1, "Porteur (fonction)");
            sheet.value(1, 0, "Appeler");
            sheet.formula(1, 1, "1+1");
        }
        var preview = PlanChecking.of(PlanTableFile.read(into.toByteArray(), 10), plan, Map.of(), (_, _) -> true);
        assertThat(preview.faults())
                .extracting(it -> it.line(), it -> it.column(), it -> it.why().key())
                .containsExactly(tuple(2, PlanColumn.OWNER, "debrief.plan.formula"));
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertThat(refusal(List.of(List.of("Nom", "Prénom"), List.of("a", "b"))))
                .isEqualTo("debrief.plan.headings");
        assertThat(refusal(List.of(List.of("Action")))).isEqualTo("debrief.plan.nothing");
    }

    @Test
    void asCsvNoCellCalculates() {
        assertThat(Csv.guarded(lines.get(1).get(PlanColumn.TEXT.ordinal()))).startsWith("'=");
    }

    private void set(int line, PlanColumn column, String text) {
        lines.get(line).set(column.ordinal(), text);
    }

    private static List<String> fresh(String text) {
        var line = new ArrayList<>(java.util.Collections.nCopies(PlanColumn.values().length, ""));
        line.set(PlanColumn.TEXT.ordinal(), text);
        return line;
    }

    private PlanPreview check(List<List<String>> table) {
        return PlanChecking.of(
                PlanTableFile.read(Xlsx.of("Plan", table, 20), 10),
                plan,
                Map.of(CLAIRE, "Claire Morel"),
                (_, card) -> card.equals("F1"));
    }

    private static String refusal(List<List<String>> table) {
        return catchThrowableOfType(Refused.class, () -> PlanTableFile.read(Xlsx.of("Plan", table, 20), 10))
                .key();
    }
}
