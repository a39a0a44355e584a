package fr.souffleur.debrief.links.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.Tables.Table;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.links.Link;
import fr.souffleur.debrief.links.Links;
import fr.souffleur.documents.PdfReading;
import fr.souffleur.journal.Journal;
import fr.souffleur.journal.Search;
import fr.souffleur.structures.Role;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@DoorTest
@Import(Tables.class)
class LinkDoorIT {

    private static final String READER = "Mme Roux <script>alert(1)</script> 🏡";

    @Autowired
    Tables tables;

    @Autowired
    Versions versions;

    @Autowired
    Links links;

    @Autowired
    LinkDoor door;

    @Autowired
    Journal journal;

    @Autowired
    TestClock.Moving clock;

    Table table;

    @BeforeEach
    void aPlayedExercise() {
        table = tables.debriefing();
    }

    @Test
    void aDraftIsNotHandedOut() {
        assertThat(refusal(() -> links.make(table.pilot(), table.exercise(), READER, 30)))
                .isEqualTo("debrief.link.draft");
    }

    @Test
    void lookingOpensNothingAndPressingDoesAndIsToldToTheStructure() throws Exception {
        validate();
        var letters = made();
        var page = door.look(letters, from("1"));
        assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(page.getBody())
                .contains("Mme Roux &lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("Tilleuls", "<script>");
        assertThat(only().views()).isZero();

        var pdf = read(letters);
        assertThat(PdfReading.faults(pdf)).isEmpty();
        // Slanted text is read in pieces.
        assertThat(PdfReading.text(pdf).replaceAll("\\s", "")).contains("Diffusionrestreinte·remisàMmeRoux");
        assertThat(only().views()).isEqualTo(1);
        assertThat(journal.page(table.structure(), Search.ALL, 0, 50))
                .anyMatch(it -> it.act().kind().equals("report-read-by-link"));
    }

    @Test
    void nothingOnTheWayKeepsItFindsItOrTellsWhereItWasOpened() {
        validate();
        var letters = made();
        for (var answer : new ResponseEntity<?>[] {door.look(letters, from("1")), door.read(letters, from("1"))}) {
            var headers = answer.getHeaders();
            assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(headers.getFirst("X-Robots-Tag")).contains("noindex");
            assertThat(headers.getCacheControl()).isEqualTo("no-store");
            assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void whatEndedOrWasTakenBackSaysSoAndShowsNothing() {
        validate();
        var ended = made();
        var revoked = made();
        links.revoke(
                table.pilot(),
                table.exercise(),
                links.of(table.pilot(), table.exercise()).getFirst().id());
        gone(revoked);
        clock.forward(Duration.ofDays(30));
        gone(ended);
    }

    @Test
    void whileItIsPutRightTheLinkLeadsToTheVersionThatWasValidated() throws Exception {
        validate();
        var letters = made();
        versions.reopen(table.pilot(), table.exercise(), 1, "Une heure");
        assertThat(PdfReading.text(read(letters)).replaceAll("\\s+", " ")).contains("Version 1");
    }

    @Test
    void whatIsNoLinkOfOursGetsOnePageUntilTooManyWereTried() {
        for (int i = 0; i < 20; i++)
            assertThat(door.read("AAAAAAAAAAAAAAAAAAAAA" + (char) ('A' + i), from("9"))
                            .getStatusCode())
                    .isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(door.look("x", from("9")).getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(door.look("x", from("8")).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoMayNotShareMakesSeesAndTakesBackNothing() {
        validate();
        made();
        var link = only().id();
        var stranger = tables.debriefing().pilot();
        var observer = new Caller.Person(tables.member(table.structure(), Role.OBSERVER));
        for (var who : new Caller[] {stranger, observer}) {
            var word = who == stranger ? "unknown" : "not-allowed";
            assertThat(refusal(() -> links.of(who, table.exercise()))).isEqualTo(word);
            assertThat(refusal(() -> links.make(who, table.exercise(), READER, 30)))
                    .isEqualTo(word);
            assertThat(refusal(() -> links.revoke(who, table.exercise(), link))).isEqualTo(word);
        }
        var theirs = tables.debriefing();
        links.revoke(theirs.pilot(), theirs.exercise(), link);
        assertThat(only().state(clock.instant())).isEqualTo(Link.State.OPEN);
    }

    @Test
    void itHasAReaderATermAndAnEndToItsNumber() {
        validate();
        assertThat(refusal(() -> links.make(table.pilot(), table.exercise(), "  ", 30)))
                .isEqualTo("debrief.link.reader");
        assertThat(refusal(() -> links.make(table.pilot(), table.exercise(), READER, 3_650)))
                .isEqualTo("unknown");
        for (int i = 0; i < 20; i++) made();
        assertThat(refusal(this::made)).isEqualTo("debrief.link.many");
    }

    private void gone(String letters) {
        assertThat(door.look(letters, from("1")).getStatusCode()).isEqualTo(HttpStatus.GONE);
        var answer = door.read(letters, from("1"));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.GONE);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("%PDF", "Tilleuls");
    }

    private void validate() {
        versions.validate(
                table.pilot(),
                table.exercise(),
                versions.of(table.pilot(), table.exercise()).seen(),
                "");
    }

    private String made() {
        var address = links.make(table.pilot(), table.exercise(), READER, 30).address();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private Link only() {
        return links.of(table.pilot(), table.exercise()).getLast();
    }

    private byte[] read(String letters) {
        return (byte[]) door.read(letters, from("1")).getBody();
    }

    private static MockHttpServletRequest from(String last) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr("192.0.2." + last);
        request.addHeader("Accept-Language", "fr");
        return request;
    }

    private static String refusal(ThrowingCallable act) {
        return catchThrowableOfType(Refused.class, act).key();
    }
}
