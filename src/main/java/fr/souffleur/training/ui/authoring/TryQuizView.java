package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.router.Route;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.quiz.Draw;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Tags;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Random;

/** The quiz of a draft, drawn and played without being counted. */
@Route("s/:structure/cours/:draft/essai")
@PermitAll
class TryQuizView extends DraftPart {

    private static final long serialVersionUID = 1L;

    TryQuizView(SignedIn signedIn, Structures structures, CourseDrafts drafts, People people) {
        super(signedIn, structures, drafts, people);
        addClassName("quiz");
    }

    @Override
    void show(Writing writing, String number) {
        add(head(writing, getTranslation("training.author.try-quiz"), getTranslation("training.quiz")));
        writing.desk()
                .book()
                .filter(it -> it.course().quiz() != null)
                .ifPresentOrElse(
                        book -> add(
                                Tags.p("s soft", getTranslation("training.author.try.about")),
                                new TryPart(book.course().passPercent(), () -> Draw.of(book, Map.of(), new Random()))),
                        () -> add(new EmptyState(
                                getTranslation("training.author.try.not-yet"),
                                getTranslation("training.author.try.not-yet-text"),
                                Tags.link(
                                        new Ways(writing.desk().draft()).desk(),
                                        getTranslation("training.author.write-on"),
                                        "btn"))));
    }
}
