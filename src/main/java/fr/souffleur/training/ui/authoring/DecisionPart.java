package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.souffleur.training.authoring.Draft;
import fr.souffleur.ui.Tags;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** Where a draft stands, what comes next, and who may do it. */
class DecisionPart extends Div {

    private static final long serialVersionUID = 1L;

    private final Writing writing;
    private final transient Turn turn;

    DecisionPart(Writing writing, Turn turn) {
        this.writing = writing;
        this.turn = turn;
        addClassNames("ready", "decision");
        show();
        writing.follow(this::show);
    }

    private void show() {
        var desk = writing.desk();
        var draft = desk.draft();
        removeAll();
        add(
                new H2(getTranslation("training.author.status." + draft.status().word())),
                Tags.p("s", next(desk.told().faults().size())));
        if (draft.status() == Draft.Status.WRITING && desk.book().isPresent())
            add(Tags.button(getTranslation("training.author.hand-in"), "btn cue", turn::handIn));
        if (draft.status() == Draft.Status.IN_REVIEW && !turn.mine())
            add(Tags.button(getTranslation("training.author.approve"), "btn cue", turn::approve));
        if (draft.status() == Draft.Status.APPROVED)
            add(Tags.button(getTranslation("training.author.publish"), "btn cue", turn::publish));
        if (desk.book().map(it -> it.course().quiz()).isPresent())
            add(Tags.link(new Ways(draft).quiz(), getTranslation("training.author.try-quiz"), "btn sm"));
        add(download());
        if (draft.status() == Draft.Status.IN_REVIEW || draft.status() == Draft.Status.APPROVED)
            add(asked("training.author.take-back", draft, turn::takeBack));
        if (draft.open()) add(asked("training.author.set-aside", draft, turn::setAside));
    }

    private Component asked(String decision, Draft draft, Consumer<String> then) {
        return Tags.button(
                getTranslation(decision), "textbutton", () -> new ReasonDialog(decision, draft.title(), then).open());
    }

    private String next(int faults) {
        return switch (turn.seen().status()) {
            case WRITING ->
                faults == 0
                        ? getTranslation("training.author.next.hand-in")
                        : getTranslation("training.author.next.mend", faults);
            case IN_REVIEW -> getTranslation("training.author.next." + (turn.mine() ? "others-read" : "read"));
            case APPROVED -> getTranslation("training.author.next.publish");
            case PUBLISHED -> getTranslation("training.author.next.published");
            case SET_ASIDE -> getTranslation("training.author.next.set-aside");
        };
    }

    private Anchor download() {
        var desk = writing.desk();
        var name = desk.draft().code() + "-" + desk.draft().version().replaceAll("[^0-9A-Za-z.-]", "") + ".zip";
        var zip = DownloadHandler.fromInputStream(_ -> {
            var bytes = writing.desk().zip();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/zip", bytes.length);
        });
        var link = new Anchor(zip, getTranslation("training.author.download"));
        link.addClassNames("btn", "sm");
        return link;
    }
}
