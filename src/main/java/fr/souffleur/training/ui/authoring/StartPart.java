package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.training.authoring.CourseDrafts;
import fr.souffleur.training.authoring.DraftId;
import fr.souffleur.training.course.Course;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import java.util.Locale;

/** How a draft begins: empty, or from a zip; from a course on the shelf it begins there. */
class StartPart extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 16 * 1024 * 1024;

    private final StructureId structure;

    StartPart(CourseDrafts drafts, Caller caller, StructureId structure) {
        this.structure = structure;
        add(
                new H2(getTranslation("training.author.start")),
                Tags.p("soft", getTranslation("training.author.start.about")));
        var title = new TextField(getTranslation("training.author.field.title"));
        title.setMaxLength(120);
        var code = new TextField(getTranslation("training.author.field.code"));
        code.setMaxLength(40);
        code.setHelperText(getTranslation("training.author.field.code.help"));
        var audience = new Select<Course.Audience>();
        audience.setLabel(getTranslation("training.author.field.audience"));
        audience.setItems(Course.Audience.values());
        audience.setItemLabelGenerator(
                it -> getTranslation("training.author.audience." + it.name().toLowerCase(Locale.ROOT)));
        audience.setValue(Course.Audience.NEWCOMER);
        var go = Tags.button(
                getTranslation("training.author.begin"),
                "btn cue",
                () -> open(drafts.begin(
                        caller,
                        structure,
                        code.getValue().strip().toUpperCase(Locale.ROOT),
                        title.getValue(),
                        audience.getValue())));
        add(new NativeDetails(
                getTranslation("training.author.empty"), Tags.div("startform", title, code, audience, go)));
        add(new NativeDetails(
                getTranslation("training.author.zip"),
                Tags.div(
                        "startform",
                        Tags.p("soft", getTranslation("training.author.zip.about")),
                        new FileBox(
                                getTranslation("training.author.zip.field"),
                                ".zip",
                                LARGEST,
                                it -> open(drafts.bring(caller, structure, it))))));
    }

    private void open(DraftId draft) {
        UI.getCurrent().navigate(DraftsView.path(structure) + "/" + draft);
    }
}
