package fr.souffleur.planning.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.notices.Postman;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.invites.Entry;
import fr.souffleur.planning.invites.Invited;
import fr.souffleur.planning.invites.Invited.Part;
import fr.souffleur.planning.invites.Invited.State;
import fr.souffleur.planning.invites.Invites;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.Structure;
import fr.souffleur.structures.Structures;
import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The link of an invitation, as a stranger's browser and the scanner of a mail server follow it. */
@DoorTest
class ReplyDoorIT {

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    Invites invites;

    @Autowired
    Exercises exercises;

    @Autowired
    Structures structures;

    @Autowired
    People people;

    @Autowired
    Postman postman;

    @Autowired
    TestClock.Moving clock;

    final StructureId home = StructureId.fresh();
    Caller pilot;
    ExerciseId exercise;
    MockMvc browser;
    String link;
    /** Each test comes from an address of its own: wrong links are counted by address. */
    final String from = "2001:db8:" + Integer.toHexString((int) (Math.random() * 65_535)) + "::1";

    @BeforeEach
    void somebodyIsInvited() {
        browser =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        structures.add(new Structure(home, "EHPAD <b>Les Tilleuls</b>", "ehpad", ZoneId.of("Europe/Paris")));
        var person = people.arrive("test", UUID.randomUUID().toString(), "Claire Morel", "", true);
        structures.join(home, person.id(), Role.PILOT);
        pilot = person.caller();
        exercise = exercises.plan(pilot, home, "souffleur/EHPAD-01");
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(35)), null, 0);
        invites.add(pilot, exercise, new Entry(Part.PLAYER, "IDEC", "", UUID.randomUUID() + "@exemple.example"));
        postman.empty();
        invites.send(pilot, exercise);
        link = postman.deliver().getFirst().link();
    }

    @Test
    void aScannerThatFollowsTheLinkChangesNothing() throws Exception {
        for (int i = 0; i < 5; i++) assertThat(ask(get(link)).getStatus()).isEqualTo(200);
        var answer = ask(get(link));
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(one().state()).isEqualTo(State.SENT);
        assertThat(one().answeredAt()).isNull();
        assertThat(page.selectFirst("form button").hasAttr("disabled"))
                .as("Enter in the remark answers nothing")
                .isTrue();
        assertThat(page.select("form[method=post] button:not([hidden])").eachText())
                .containsExactly("Je viens", "Peut-être", "Je ne peux pas");
        assertThat(page.text()).contains("EXERCICE", "EHPAD <b>Les Tilleuls</b>", "Claire Morel", "2027");
        assertThat(page.select("script, b")).isEmpty();
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void pressingAnswersWithARemarkAndMayBeChanged() throws Exception {
        var said = ask(answer("ACCEPTED").param("remark", "<script>x</script> 🦉 سلام"));
        assertThat(said.getContentAsString()).contains("Merci, c’est noté").doesNotContain("<script>x");
        assertThat(one().state()).isEqualTo(State.ACCEPTED);
        assertThat(one().remark()).isEqualTo("<script>x</script> 🦉 سلام");
        assertThat(ask(get(link)).getContentAsString())
                .contains("Vous avez accepté.")
                .doesNotContain("<script>x");
        ask(answer("DECLINED"));
        assertThat(one().state()).isEqualTo(State.DECLINED);
    }

    @Test
    void anAnswerToAnOldPageIsNotTaken() throws Exception {
        var old = answer("ACCEPTED");
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(40)), null, 1);
        assertThat(ask(old).getContentAsString()).contains("La date ou le lieu vient de changer");
        assertThat(one().state()).isEqualTo(State.SENT);
    }

    @Test
    void whatIsNoAnswerIsAskedAgain() throws Exception {
        for (var odd : new String[] {"", "SENT", "CANCELLED", "accepted"})
            assertThat(Jsoup.parse(ask(answer(odd)).getContentAsString()).select("form"))
                    .hasSize(1);
        assertThat(ask(answer("ACCEPTED").param("remark", "x".repeat(301))).getContentAsString())
                .contains("300");
        assertThat(one().state()).isEqualTo(State.SENT);
    }

    @Test
    void aLinkOfSomebodyTakenOffIsNoOtherThanOneThatNeverWas() throws Exception {
        invites.takeOff(pilot, exercise, one().id());
        var gone = ask(get(link));
        var never = ask(get("/i/AAAAAAAAAAAAAAAAAAAAAA"));
        assertThat(gone.getStatus()).isEqualTo(404);
        assertThat(gone.getContentAsString())
                .isEqualTo(never.getContentAsString())
                .contains("Ce lien n’existe pas");
        assertThat(ask(post(link).param("answer", "ACCEPTED").param("seen", "0"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void afterACancellationAndAfterTheEndThePageSaysSo() throws Exception {
        exercises.cancel(pilot, exercise, null);
        var cancelled = Jsoup.parse(ask(get(link)).getContentAsString());
        assertThat(cancelled.text()).contains("Aucune date n’est fixée");
        assertThat(cancelled.select("form")).isEmpty();
        exercises.date(pilot, exercise, clock.instant().plus(Duration.ofDays(1)), null, 2);
        exercises.opened(exercise);
        exercises.ended(exercise);
        var over = Jsoup.parse(ask(get(link)).getContentAsString());
        assertThat(over.text()).contains("Cet exercice est passé");
        assertThat(over.select("form")).isEmpty();
    }

    @Test
    void whoGuessesIsHeldUpAndNotToldWhetherOneWasRight() throws Exception {
        for (int i = 0; i < 20; i++)
            assertThat(ask(get("/i/" + UUID.randomUUID())).getStatus()).isEqualTo(404);
        assertThat(ask(get(link)).getStatus()).isEqualTo(429);
        assertThat(ask(answer("ACCEPTED")).getStatus()).isEqualTo(429);
        assertThat(one().state()).isEqualTo(State.SENT);
    }

    private MockHttpServletRequestBuilder answer(String what) {
        return post(link).param("answer", what).param("seen", String.valueOf(one().sequence()));
    }

    private Invited one() {
        return invites.of(pilot, home, exercise).invited().getFirst();
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(it -> {
                    it.setRemoteAddr(from);
                    return it;
                }))
                .andReturn()
                .getResponse();
    }
}
