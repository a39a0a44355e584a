package fr.souffleur.debrief.cold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.CriterionId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Uuids;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.cold.ColdDebrief.Advice;
import fr.souffleur.debrief.cold.ColdDebrief.Gap;
import fr.souffleur.debrief.cold.ColdDebrief.Kind;
import fr.souffleur.debrief.cold.ColdDebrief.PlanValidated;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.DocxReading;
import fr.souffleur.documents.Pdf;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.structures.Role;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Tables.class)
class ColdDebriefsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 28);
    private static final String ODD = "Le <b>standard</b> 📞 ; =1+1";

    @Autowired
    Tables tables;

    @Autowired
    Versions versions;

    @Autowired
    Debriefs debriefs;

    @Autowired
    ColdDebriefs colds;

    Table table;
    Caller pilot;

    @BeforeEach
    void aPlayedExercise() {
        table = tables.debriefing();
        pilot = table.pilot();
    }

    @Test
    void itStartsFromAValidatedReport() {
        assertThat(refusal(() -> colds.of(pilot, table.exercise()))).isEqualTo("debrief.cold.draft");
        assertThat(refusal(() -> colds.facts(pilot, table.exercise(), "x"))).isEqualTo("debrief.cold.draft");
        validate();
        var shown = colds.of(pilot, table.exercise());
        assertThat(shown.mayWrite()).isTrue();
        assertThat(shown.from()).isEqualTo(shown.until().minusDays(15));
    }

    @Test
    void whatIsSaidStandsInItsMinutes() throws Exception {
        validate();
        colds.held(pilot, table.exercise(), DAY, "Direction, IDEC");
        colds.facts(pilot, table.exercise(), ODD);
        colds.gap(
                pilot,
                table.exercise(),
                gap("Pas de numéro " + ODD, Kind.ORGANISATION, "Une seule personne le connaît"));
        var id = recommendation();
        colds.advise(pilot, table.exercise(), new Advice(id, false, "Déjà prévu au plan bleu"));
        colds.planValidated(pilot, table.exercise(), new PlanValidated("Directrice", DAY));
        colds.sequel(pilot, table.exercise(), "Point au CVS de janvier");
        colds.close(pilot, table.exercise());
        var paper = MinutesPaper.of(colds.exported(pilot, table.exercise(), "pdf"));
        var pdf = Pdf.of(paper);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        assertThat(PdfReading.text(pdf).replaceAll("[\\s\\u00A0\\u202F]+", " "))
                .contains(
                        ODD,
                        "28 décembre 2026",
                        "Direction, IDEC",
                        "Une seule personne le connaît",
                        "non retenue",
                        "Déjà prévu au plan bleu",
                        "validé par Directrice",
                        "Point au CVS de janvier",
                        "Compte rendu clos");
        assertThat(new DocxReading(Docx.of(paper)).faults()).isEmpty();
    }

    @Test
    void aRefusedRecommendationOwesItsReasonAndAKeptOneDoesNot() {
        validate();
        assertThat(refusal(() -> new Advice(recommendation(), false, " "))).isEqualTo("debrief.cold.reason");
        colds.advise(pilot, table.exercise(), new Advice(recommendation(), true, ""));
        assertThat(colds.of(pilot, table.exercise()).cold().on(recommendation()))
                .hasValueSatisfying(it -> assertThat(it.kept()).isTrue());
        assertThat(refusal(() -> colds.advise(pilot, table.exercise(), new Advice("ailleurs/R99", true, ""))))
                .isEqualTo("unknown");
        colds.unadvise(pilot, table.exercise(), recommendation());
        assertThat(colds.of(pilot, table.exercise()).cold().advice()).isEmpty();
    }

    @Test
    void closedItIsNotWrittenInUntilItIsReopened() {
        validate();
        assertThat(refusal(() -> colds.close(pilot, table.exercise()))).isEqualTo("debrief.cold.day");
        colds.held(pilot, table.exercise(), DAY, "");
        colds.close(pilot, table.exercise());
        for (var late : writing(pilot)) assertThat(refusal(late)).isEqualTo("debrief.cold.closed");
        colds.reopen(pilot, table.exercise());
        colds.facts(pilot, table.exercise(), "Encore un mot");
        assertThat(colds.of(pilot, table.exercise()).cold().facts()).isEqualTo("Encore un mot");
    }

    @Test
    void theReportThatWasValidatedStaysAsItIs() {
        validate();
        var before = debriefs.report(pilot, table.exercise());
        colds.facts(pilot, table.exercise(), "Autre chose");
        colds.gap(pilot, table.exercise(), gap("Un écart", null, ""));
        assertThat(debriefs.report(pilot, table.exercise())).isEqualTo(before);
    }

    @Test
    void whoReadsTheReportReadsAndStrangersFindNothing() {
        validate();
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(colds.of(director, table.exercise()).mayWrite()).isFalse();
        for (var act : writing(director)) assertThat(refusal(act)).isEqualTo("not-allowed");
        var stranger = tables.debriefing().pilot();
        assertThat(refusal(() -> colds.of(stranger, table.exercise()))).isEqualTo("unknown");
        for (var act : writing(stranger)) assertThat(refusal(act)).isEqualTo("unknown");
    }

    private List<ThrowingCallable> writing(Caller who) {
        var exercise = table.exercise();
        return List.of(
                () -> colds.held(who, exercise, DAY, "x"),
                () -> colds.facts(who, exercise, "x"),
                () -> colds.sequel(who, exercise, "x"),
                () -> colds.gap(who, exercise, gap("x", null, "")),
                () -> colds.dropGap(who, exercise, Uuids.v7()),
                () -> colds.advise(who, exercise, new Advice(recommendation(), true, "")),
                () -> colds.unadvise(who, exercise, "x"),
                () -> colds.planValidated(who, exercise, null),
                () -> colds.close(who, exercise));
    }

    private static Gap gap(String text, Kind kind, String cause) {
        return new Gap(Uuids.v7(), new CriterionId("3.1"), text, kind, cause, 0);
    }

    private String recommendation() {
        return debriefs.report(pilot, table.exercise())
                .chronicle()
                .sheet()
                .recommendations()
                .getFirst()
                .id();
    }

    private void validate() {
        versions.validate(
                pilot, table.exercise(), versions.of(pilot, table.exercise()).seen(), "");
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).key();
    }
}
