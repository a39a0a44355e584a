package fr.souffleur.training.xapi;

import fr.souffleur.seals.Pseudonyms;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.learning.CourseFollowed;
import fr.souffleur.training.shelf.Courses;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down that a course was followed, in the transaction in which it was: who (a pseudonym), what, when. No score and no
 * answer: a result is the learner's.
 */
@Component
class Statements {

    static final String PURPOSE = "xapi-actor";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Lrs lrs;
    private final StatementRows rows;
    private final Pseudonyms pseudonyms;
    private final Courses courses;
    private final String portal;

    Statements(
            Lrs lrs,
            StatementRows rows,
            Pseudonyms pseudonyms,
            Courses courses,
            @Value("${souffleur.address}") String portal) {
        this.lrs = lrs;
        this.rows = rows;
        this.pseudonyms = pseudonyms;
        this.courses = courses;
        this.portal = portal.replaceAll("/+$", "");
    }

    @EventListener
    void on(CourseFollowed followed) {
        if (!lrs.open()) return;
        courses.find(followed.course()).ifPresent(it -> write(followed, it.course()));
    }

    private void write(CourseFollowed followed, Course course) {
        var actor = pseudonyms.of(PURPOSE, followed.person().value());
        var id = UUID.nameUUIDFromBytes((actor + followed.course() + followed.at()).getBytes(StandardCharsets.UTF_8));
        rows.add(id, actor, JSON.writeValueAsString(statement(id, actor, followed, course)), followed.at());
    }

    private Map<String, Object> statement(UUID id, String actor, CourseFollowed followed, Course course) {
        var statement = new LinkedHashMap<String, Object>();
        statement.put("id", id.toString());
        statement.put("actor", Map.of("objectType", "Agent", "account", Map.of("homePage", portal, "name", actor)));
        statement.put(
                "verb",
                Map.of(
                        "id",
                        "http://adlnet.gov/expapi/verbs/completed",
                        "display",
                        Map.of("en", "completed", "fr", "a suivi")));
        statement.put(
                "object",
                Map.of(
                        "objectType",
                        "Activity",
                        "id",
                        portal + "/formation/" + course.code(),
                        "definition",
                        Map.of(
                                "type",
                                "http://adlnet.gov/expapi/activities/course",
                                "name",
                                Map.of(course.language(), course.title()))));
        statement.put("result", Map.of("completion", true));
        statement.put("context", Map.of("platform", "Souffleur", "revision", followed.version()));
        statement.put("timestamp", followed.at().toString());
        return statement;
    }
}
