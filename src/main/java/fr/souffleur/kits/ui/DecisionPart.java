package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.souffleur.kits.workshop.Draft;
import fr.souffleur.kits.workshop.Edition;
import fr.souffleur.ui.Tags;
import java.io.ByteArrayInputStream;

/** Where an edition stands, what comes next, and who may do it. */
class DecisionPart extends Div {

    private static final long serialVersionUID = 1L;

    DecisionPart(Draft draft, Turn turn) {
        addClassNames("ready", "decision");
        var edition = draft.edition();
        add(new H2(getTranslation("kits.edition.status." + edition.status())), Tags.p("s", next(draft, turn)));
        if (edition.status() == Edition.Status.IN_REVIEW && !turn.mine())
            add(Tags.button(getTranslation("kits.approve"), "btn cue", turn::approve));
        if (edition.status() == Edition.Status.APPROVED && draft.openRemarks() == 0)
            add(Tags.button(getTranslation("kits.publish"), "btn cue", turn::publish));
        var path = EditionView.path(edition.structure(), edition.id());
        if (draft.overtaken())
            add(Tags.link(
                    EditionView.path(
                            edition.structure(), draft.siblings().getFirst().id()),
                    getTranslation("kits.edition.newest"),
                    "btn cue"));
        add(Tags.link(path + "/comparer", getTranslation("kits.compare"), "btn sm"));
        add(Tags.link(path + "/fichiers", getTranslation("kits.files"), "btn sm"));
        add(download(draft));
        if (edition.open())
            add(Tags.button(
                    getTranslation("kits.set-aside"),
                    "textbutton",
                    () -> new ReasonDialog("kits.set-aside", edition.title(), turn::setAside).open()));
    }

    private String next(Draft draft, Turn turn) {
        return switch (draft.edition().status()) {
            case IN_REVIEW -> getTranslation(turn.mine() ? "kits.next.others-read" : "kits.next.read");
            case APPROVED ->
                draft.openRemarks() == 0
                        ? getTranslation("kits.next.publish")
                        : getTranslation("kits.next.settle", draft.openRemarks());
            case PUBLISHED -> getTranslation("kits.next.published");
            case SET_ASIDE -> getTranslation(draft.overtaken() ? "kits.next.overtaken" : "kits.next.set-aside");
        };
    }

    private Anchor download(Draft draft) {
        var name = draft.book().kit().code() + "-" + draft.edition().version() + ".zip";
        var zip = DownloadHandler.fromInputStream(_ -> {
            var bytes = draft.zip();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "application/zip", bytes.length);
        });
        var link = new Anchor(zip, getTranslation("kits.download"));
        link.addClassNames("btn", "sm");
        return link;
    }
}
