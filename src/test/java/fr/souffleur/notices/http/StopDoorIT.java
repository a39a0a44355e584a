package fr.souffleur.notices.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static souffleur.db.Tables.NOTICES_MAIL;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.notices.Letter;
import fr.souffleur.notices.Mails;
import fr.souffleur.notices.Preference;
import fr.souffleur.notices.Preferences;
import fr.souffleur.notices.Reason;
import fr.souffleur.notices.Recipient;
import jakarta.servlet.Filter;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The link in a mail, as a stranger's browser and a mail program press it: through the security of the portal. */
@DoorTest
class StopDoorIT {

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    @Autowired
    Mails mails;

    @Autowired
    Preferences preferences;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DSLContext sql;

    private final PersonId person = PersonId.fresh();
    private MockMvc browser;
    private String link = "";

    @BeforeEach
    void aMailWasWritten() {
        browser =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        var letter = new Letter(
                Reason.comfortable("notices.mail.digest", UUID.randomUUID().toString()),
                new Recipient("luc@exemple.test", person, "fr", ZoneId.of("Europe/Paris")),
                List.of("mardi"),
                null,
                null);
        transaction.executeWithoutResult(_ -> mails.post(letter));
        var page = sql.select(NOTICES_MAIL.CONTENT)
                .from(NOTICES_MAIL)
                .where(NOTICES_MAIL.PERSON_ID.eq(person))
                .fetchSingle()
                .value1()
                .data();
        link = "/courriers/arret/"
                + JsonMapper.shared().readTree(page).path("stop").stringValue();
    }

    @Test
    void lookingShowsOneButtonAndChangesNothing() throws Exception {
        var answer = ask(get(link));
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(page.select("form[method=post] button").eachText()).containsExactly("Ne plus les recevoir");
        assertThat(page.select("script, input")).isEmpty();
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.AT_ONCE);
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void pressingStopsThem() throws Exception {
        var answer = ask(post(link));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("C’est noté");
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.NONE);
    }

    @Test
    void aMailProgramStopsThemWithOneClick() throws Exception {
        ask(post(link).contentType(MediaType.APPLICATION_FORM_URLENCODED).param("List-Unsubscribe", "One-Click"));
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.NONE);
    }

    @Test
    void anyOtherLinkLeadsNowhereAndSaysNothingOfWhy() throws Exception {
        var wrong = ask(get(link.substring(0, link.length() - 1)));
        assertThat(wrong.getStatus()).isEqualTo(404);
        assertThat(wrong.getContentAsString())
                .isEqualTo(ask(post("/courriers/arret/{token}", "<script>")).getContentAsString())
                .isEqualTo(ask(get("/courriers/arret/" + "x".repeat(4_000))).getContentAsString())
                .doesNotContain("<script");
        assertThat(preferences.of(new Caller.Person(person))).isEqualTo(Preference.AT_ONCE);
    }

    @Test
    void itSpeaksEnglishToWhoAsks() throws Exception {
        assertThat(ask(get(link).header("Accept-Language", "en-GB")).getContentAsString())
                .contains("Stop them");
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        var answer = browser.perform(request).andReturn().getResponse();
        answer.setDefaultCharacterEncoding("UTF-8");
        return answer;
    }
}
