package fr.souffleur.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.documents.Typography;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.planning.ContextSheet.Question;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The script from the first word to the last, as the facilitator will have it on the day, with this structure's words. */
@Route("s/:structure/exercices/:exercise/relecture")
@PermitAll
class ReadThroughView extends ExercisePage {

    private static final long serialVersionUID = 1L;

    ReadThroughView(SignedIn signedIn, Exercises exercises) {
        super(signedIn, exercises, "planning.reread", "reread");
    }

    @Override
    void show(Exercise exercise, BeforeEnterEvent event) {
        var sheet = exercises().script(caller(), exercise.id());
        var preparation = exercises().preparation(caller(), exercise.id());
        var texts = Marked.of(sheet.language(), exercise.path() + "/contexte", preparation.context());
        var lines = new OrderedList();
        lines.addClassName("rl");
        for (var line : sheet.lines()) lines.add(new ScriptLine(line, sheet, texts, attached(), automatic(exercise)));
        removeAll();
        add(
                Tags.p("eyebrow", eyebrow(exercise)),
                new H1(getTranslation("planning.reread.title")),
                Tags.p("lede", getTranslation("planning.reread.lede")));
        if (!preparation.context().missing().isEmpty())
            add(missing(exercise, preparation.context().missing()));
        add(
                speech("planning.speech.welcome", texts, sheet, sheet.welcome()),
                speech("planning.speech.real", texts, sheet, sheet.real()),
                lines,
                speech("planning.speech.closing", texts, sheet, sheet.closing()),
                new AfterPlay(sheet, texts),
                Tags.link(exercise.path(), getTranslation("planning.to-prepare"), "btn"));
    }

    private Component missing(Exercise exercise, List<Question> missing) {
        var list = new UnorderedList();
        missing.forEach(it -> list.add(new ListItem(Tags.link(
                exercise.path() + "/contexte?question=" + it.variable().key(),
                Typography.in(exercise.language(), it.variable().question())))));
        var section = new Section(new H2(getTranslation("planning.reread.missing", missing.size())), list);
        section.addClassNames("lit", "holes");
        return section;
    }

    private Component speech(String title, Marked texts, RunSheet sheet, String words) {
        var section =
                new Section(new H2(getTranslation(title)), Tags.html("quote", sheet.language(), texts.html(words)));
        section.addClassName("speech");
        return section;
    }

    private ScriptLine.Automatic automatic(Exercise exercise) {
        return (inject, on) -> {
            exercises().automatic(caller(), exercise.id(), inject, on);
            Toast.say(getTranslation(on ? "planning.automatic.on" : "planning.automatic.off"));
        };
    }

    private Attached attached() {
        return new Attached(exercises());
    }
}
