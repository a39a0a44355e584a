package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.training.authoring.Place;
import fr.souffleur.training.course.Course;
import fr.souffleur.training.shelf.Courses;
import fr.souffleur.ui.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a course says of itself in the catalogue, and what following it comes to. */
class HeadPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> TYPES = List.of("ehpad", "esms", "hospital", "had");

    HeadPart(Writing writing, Courses courses) {
        addClassName("dfields");
        var field = new Fields(writing);
        add(
                field.line("training.author.field.title", Place.course("/title"), 120, false),
                field.area("training.author.field.promise", Place.course("/promise"), 400, false),
                field.area("training.author.field.summary", Place.course("/summary"), 1_000, false),
                field.several("training.author.field.for", Place.course("/for"), audience()),
                field.several("training.author.field.types", Place.course("/types"), types()),
                field.several("training.author.field.before", Place.course("/before"), others(writing, courses)),
                Tags.div(
                        "row dline",
                        field.choice("training.author.field.certificate", Place.course("/certificate"), certificates()),
                        field.number("training.author.field.validity", Place.course("/validity-months"), 1, 120, true),
                        field.number("training.author.field.pass", Place.course("/pass-percent"), 50, 100, false)),
                Tags.div(
                        "row dline",
                        field.line("training.author.field.version", Place.course("/version"), 60, false),
                        field.line("training.author.field.publisher", Place.course("/publisher"), 120, false),
                        field.line("training.author.field.licence", Place.course("/licence"), 60, false)));
    }

    private Map<String, String> audience() {
        var words = new LinkedHashMap<String, String>();
        for (var it : Course.Audience.values()) {
            var name = it.name().toLowerCase(Locale.ROOT);
            words.put(name, getTranslation("training.author.audience." + name));
        }
        return words;
    }

    private Map<String, String> types() {
        var words = new LinkedHashMap<String, String>();
        TYPES.forEach(it -> words.put(it, getTranslation("kits.type." + it)));
        return words;
    }

    private Map<String, String> certificates() {
        var words = new LinkedHashMap<String, String>();
        for (var it : List.of("none", "facilitator", "observer"))
            words.put(it, getTranslation("training.author.certificate." + it));
        return words;
    }

    private static Map<String, String> others(Writing writing, Courses courses) {
        var titles = new LinkedHashMap<String, String>();
        for (var it : courses.all())
            if (!it.course().id().equals(writing.desk().draft().course()))
                titles.put(it.course().id(), it.course().title());
        return titles;
    }
}
