package fr.souffleur.debrief.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Debriefs;
import fr.souffleur.debrief.ReportPaper;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.journal.Passages;
import fr.souffleur.journal.Retention;
import fr.souffleur.journal.Wording;
import fr.souffleur.structures.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
@Import(Tables.class)
class QuestionnairesIT {

    @Autowired
    Tables tables;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    NamelessReplies replies;

    @Autowired
    Debriefs debriefs;

    @Autowired
    RemarkPassages passages;

    @Autowired
    QuestionnaireRetention retention;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock.Moving clock;

    @Test
    void fromFinexOnEverybodyIsAskedTheKitsSentencesAndOneOfOurs() {
        var table = asked();
        var blank = replies.behind(code(table));
        assertThat(blank.open()).isTrue();
        assertThat(blank.sentences())
                .hasSize(7)
                .last()
                .isEqualTo("Nous pourrions refaire un tel exercice seuls, sans aide extérieure.");
        assertThat(blank.sentences()).contains("J’étais en confiance pour parler.");
    }

    @Test
    void belowThreeSheetsNothingIsShownButHowMany() {
        var table = asked();
        answer(table, 4, "Merci");
        answer(table, 1, "Trop vite");
        assertThat(refusal(() -> questionnaires.draw(table.pilot(), table.exercise())))
                .isEqualTo("debrief.questionnaire-few");
        questionnaires.close(table.pilot(), table.exercise());
        var results = results(table);
        assertThat(results.handedIn()).isEqualTo(2);
        assertThat(results.remarks()).isEmpty();
        assertThat(results.lines()).allMatch(it -> it.marks() == 0);
        assertThat(report(table)).contains("2 feuilles reçues").doesNotContain("Trop vite");
    }

    @Test
    void nobodyIsLeftOverWhenYesterdaysFiguresAreTakenFromTodays() {
        var table = asked();
        for (int mark : List.of(4, 4, 3)) answer(table, mark, "");
        assertThat(results(table).shown()).isZero();
        questionnaires.draw(table.pilot(), table.exercise());
        assertThat(first(table)).containsExactly(0, 0, 1, 2);
        answer(table, 1, "Seule contre tous");
        answer(table, 1, "");
        assertThat(first(table)).containsExactly(0, 0, 1, 2);
        assertThat(results(table).waiting()).isEqualTo(2);
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(first(table)).containsExactly(0, 0, 1, 2);
        assertThat(report(table)).doesNotContain("Seule contre tous");
        questionnaires.reopen(table.pilot(), table.exercise());
        answer(table, 2, "");
        assertThat(first(table)).containsExactly(2, 1, 1, 2);
        assertThat(results(table).remarks()).containsExactly("Seule contre tous");
    }

    @Test
    void aSentenceThatFewerThanThreeMarkedIsNotShown() {
        var table = asked();
        var both = Map.of(0, Mark.FULLY, 1, Mark.FULLY);
        for (int sheet = 0; sheet < 2; sheet++) replies.handIn(code(table), UUID.randomUUID(), new Reply(both, ""));
        replies.handIn(code(table), UUID.randomUUID(), new Reply(Map.of(1, Mark.FULLY), ""));
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(first(table)).containsExactly(0, 0, 0, 0);
        assertThat(results(table).lines().get(1).marks()).isEqualTo(3);
        assertThat(report(table)).contains("moins de trois réponses");
    }

    @Test
    void everySheetThatCameInBeforeTheFirstDrawingCounts() {
        var table = asked();
        for (int mark : List.of(1, 2, 3, 4, 4)) answer(table, mark, "mot " + mark);
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(first(table)).containsExactly(1, 1, 1, 2);
        assertThat(results(table).remarks()).containsExactlyInAnyOrder("mot 1", "mot 2", "mot 3", "mot 4", "mot 4");
        assertThat(report(table)).contains("Croix par phrase, d’après 5 feuilles", "mot 3");
    }

    @Test
    void theSameSheetSentAgainCountsOnce() {
        var table = asked();
        var sheet = UUID.randomUUID();
        for (int again = 0; again < 5; again++)
            replies.handIn(code(table), sheet, new Reply(Map.of(0, Mark.FULLY), "encore"));
        assertThat(results(table).handedIn()).isEqualTo(1);
    }

    @Test
    void aRoomHoldsSixtySheetsAndAFloodEndsThere() {
        var table = asked();
        for (int sheet = 0; sheet < 60; sheet++) answer(table, 2, "");
        assertThat(refusal(() -> answer(table, 2, ""))).isEqualTo("debrief.questionnaire-full");
        assertThat(results(table).handedIn()).isEqualTo(60);
    }

    @Test
    void sheetsGoToTheExerciseOfTheirCodeAlone() {
        var ours = asked();
        var theirs = asked();
        answer(ours, 4, "");
        assertThat(results(theirs).handedIn()).isZero();
        assertThat(refusal(() -> replies.behind("AAAAAAAA"))).isEqualTo("unknown");
        assertThat(refusal(() -> replies.handIn("' or 1=1 --", UUID.randomUUID(), reply(1, ""))))
                .isEqualTo("unknown");
    }

    @Test
    void closedOrAfterThirtyDaysNobodyIsAskedAnyMore() {
        var table = asked();
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(refusal(() -> answer(table, 4, ""))).isEqualTo("debrief.questionnaire-closed");
        assertThat(questionnaires.ways(table.pilot(), table.exercise())).isEmpty();
        questionnaires.reopen(table.pilot(), table.exercise());
        answer(table, 4, "");
        clock.forward(Duration.ofDays(31));
        assertThat(refusal(() -> answer(table, 4, ""))).isEqualTo("debrief.questionnaire-closed");
        assertThat(refusal(() -> questionnaires.reopen(table.pilot(), table.exercise())))
                .isEqualTo("debrief.questionnaire-closed");
    }

    @Test
    void theEnvelopeIsEnteredByWhoLeadsTheDebriefAndByNobodyElse() {
        var table = asked();
        questionnaires.enter(table.pilot(), table.exercise(), UUID.randomUUID(), reply(3, "sur papier"));
        assertThat(results(table).handedIn()).isEqualTo(1);
        var director = new Caller.Person(tables.member(table.structure(), Role.MANAGEMENT));
        assertThat(questionnaires.results(director, table.exercise()).handedIn())
                .isEqualTo(1);
        var stranger = asked().pilot();
        for (var attempt : List.<ThrowingCallable>of(
                () -> questionnaires.results(stranger, table.exercise()),
                () -> questionnaires.ways(stranger, table.exercise()),
                () -> questionnaires.draw(stranger, table.exercise()),
                () -> questionnaires.close(stranger, table.exercise()),
                () -> questionnaires.reopen(stranger, table.exercise()),
                () -> questionnaires.enter(stranger, table.exercise(), UUID.randomUUID(), reply(1, "x"))))
            assertThat(refusal(attempt)).isEqualTo("unknown");
        assertThat(refusal(() -> questionnaires.draw(director, table.exercise())))
                .isEqualTo("not-allowed");
    }

    /** The proof: nothing in the four tables, nor anywhere else, tells one sheet from another, or when it came. */
    @Test
    void aDumpOfTheTablesTellsNeitherWhoNorWhereNorWhenNorInWhichOrder() {
        var table = asked();
        var before = elsewhere();
        var remarks = new ArrayList<String>();
        for (int sheet = 0; sheet < 12; sheet++) {
            clock.forward(Duration.ofMinutes(1));
            remarks.add("mot-" + (char) ('a' + sheet));
            answer(table, 1 + sheet % 4, remarks.getLast());
        }
        var columns = sql.fetch("select table_name, column_name, data_type, extra from information_schema.columns"
                + " where table_schema = database() and table_name in"
                + " ('debrief_tally', 'debrief_remark', 'debrief_handed_in')");
        assertThat(columns)
                .extracting(it -> it.get("column_name", String.class))
                .doesNotContain("seat_id", "person_id", "written_by", "position", "seq", "address");
        assertThat(columns)
                .extracting(it -> it.get("data_type", String.class).toLowerCase(Locale.ROOT))
                .doesNotContain("datetime", "timestamp", "date", "time");
        assertThat(columns).extracting(it -> it.get("extra", String.class)).allMatch(it -> !it.contains("auto"));
        assertThat(sql.fetch(
                                "select mark from debrief_tally where exercise_id = ?",
                                table.exercise().value())
                        .size())
                .as("one row for each box of each sentence, however many came")
                .isLessThanOrEqualTo(7 * 4);
        var stored = sql.fetch(
                        "select remark_id, body from debrief_remark where exercise_id = ?",
                        table.exercise().value())
                .map(it -> it.get("body", String.class));
        assertThat(stored).containsExactlyInAnyOrderElementsOf(remarks).isNotEqualTo(remarks);
        assertThat(sql.fetch(
                                "select remark_id from debrief_remark where exercise_id = ?",
                                table.exercise().value())
                        .map(it -> it.get("remark_id", UUID.class)))
                .as("a name of version 4 holds no hour")
                .allMatch(it -> it.version() == 4);
        assertThat(elsewhere()).isEqualTo(before);
    }

    @Test
    void whatWaitsIsWrittenAnewWithEachSheetSoThatNotEvenItsNameStays() {
        var table = asked();
        answer(table, 4, "le premier");
        var name = name(table, "le premier");
        answer(table, 4, "le second");
        assertThat(name(table, "le premier")).isNotEqualTo(name);
    }

    @Test
    void markupInARemarkIsTextInTheReport() {
        var table = asked();
        for (int sheet = 0; sheet < 3; sheet++) answer(table, 4, "<b onclick=x>{{prestataire}}</b> =1+1 😀");
        questionnaires.close(table.pilot(), table.exercise());
        assertThat(report(table)).contains("<b onclick=x>{{prestataire}}</b> =1+1 😀");
    }

    @Test
    void wordsAreTakenOutOfRemarksThatNobodyMayReadYetWithoutShowingThem() {
        var table = asked();
        answer(table, 4, "Mme Dupond de la chambre 12 a eu peur");
        var words = new Wording("Mme Dupond");
        var found = transaction.execute(_ -> passages.find(table.structure(), words));
        assertThat(found).singleElement().extracting(Passages.Passage::context).isEqualTo("…");
        transaction.executeWithoutResult(_ -> passages.remove(table.pilot(), table.structure(), words));
        assertThat(sql.fetch(
                                "select body from debrief_remark where structure_id = ?",
                                table.structure().value())
                        .map(it -> it.get(0, String.class)))
                .containsExactly("[texte retiré] de la chambre 12 a eu peur");
    }

    @Test
    void remarksGoWithTheFreeTextsAndTheCountsWithTheReports() {
        var table = asked();
        for (int sheet = 0; sheet < 3; sheet++) answer(table, 4, "un mot");
        questionnaires.close(table.pilot(), table.exercise());
        var later = clock.instant().plus(Duration.ofDays(30 * 26L));
        assertThat(due(table, later)).isEqualTo(3);
        transaction.executeWithoutResult(_ -> retention.run(later));
        assertThat(due(table, later)).isZero();
        assertThat(results(table).remarks()).isEmpty();
        assertThat(first(table)).containsExactly(0, 0, 0, 3);
        transaction.executeWithoutResult(_ -> retention.run(clock.instant().plus(Duration.ofDays(366 * 7L))));
        assertThat(first(table)).containsExactly(0, 0, 0, 0);
    }

    private long due(Table table, Instant now) {
        return transaction.execute(_ -> retention.due(now)).stream()
                .filter(it -> it.structure().equals(table.structure()))
                .mapToLong(Retention.Due::count)
                .sum();
    }

    private Table asked() {
        var table = tables.debriefing();
        await().until(() ->
                !questionnaires.ways(table.pilot(), table.exercise()).isEmpty());
        return table;
    }

    private String code(Table table) {
        return sql.fetchSingle(
                        "select code from debrief_questionnaire where exercise_id = ?",
                        table.exercise().value())
                .get(0, String.class);
    }

    private UUID name(Table table, String remark) {
        return sql.fetchSingle(
                        "select remark_id from debrief_remark where exercise_id = ? and body = ?",
                        table.exercise().value(),
                        remark)
                .get(0, UUID.class);
    }

    /** How much stands in every other table: no line, no act, no event came with a sheet. */
    private Map<String, Integer> elsewhere() {
        var counts = new TreeMap<String, Integer>();
        for (var it : sql.fetch("select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE'")
                .getValues(0, String.class))
            if (!it.matches("debrief_(questionnaire|tally|remark|handed_in)"))
                counts.put(it, sql.fetchSingle("select count(*) from " + it).get(0, Integer.class));
        return counts;
    }

    private void answer(Table table, int mark, String remark) {
        replies.handIn(code(table), UUID.randomUUID(), reply(mark, remark));
    }

    private static Reply reply(int mark, String remark) {
        return new Reply(Map.of(0, Mark.of(mark)), remark);
    }

    private List<Integer> first(Table table) {
        return results(table).lines().getFirst().counts();
    }

    private Results results(Table table) {
        return questionnaires.results(table.pilot(), table.exercise());
    }

    private String report(Table table) {
        return ReportPaper.of(debriefs.report(table.pilot(), table.exercise())).toString();
    }

    private static String refusal(ThrowingCallable attempt) {
        return catchThrowableOfType(Refused.class, attempt).key();
    }
}
