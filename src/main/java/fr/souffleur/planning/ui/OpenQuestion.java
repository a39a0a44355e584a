package fr.souffleur.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.souffleur.common.Words;
import fr.souffleur.documents.Typography;
import fr.souffleur.planning.ContextSheet;
import fr.souffleur.planning.ContextSheet.Question;
import fr.souffleur.ui.Tags;
import org.jspecify.annotations.Nullable;

/** The question that is being answered. Its words are kept while they are written; Enter goes on to the next. */
class OpenQuestion extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What becomes of the words. */
    interface Writing {

        void typed(String text);

        void keep(String text);

        void next();
    }

    private final TextArea field = new TextArea();
    private final String language;
    private final transient Question question;
    private final transient Writing writing;
    private String kept;

    OpenQuestion(String language, Question question, int number, Writing writing) {
        this.language = language;
        this.question = question;
        this.writing = writing;
        addClassName("qn");
        getElement().setAttribute("aria-current", "step");
        var answer = question.answer();
        field.setLabel(Typography.in(language, question.variable().question()));
        kept = answer == null ? "" : answer;
        field.setValue(kept);
        var preset = question.variable().preset();
        if (preset != null) field.setPlaceholder(preset);
        Tags.in(language, field).setMinRows(1);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(400);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) written(false);
        });
        help();
        var next = new Button(getTranslation("planning.question.next"), click -> {
            if (written(true)) writing.next();
        });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Shortcuts.addShortcutListener(field, next::click, Key.ENTER).listenOn(field);
        var later = new NativeButton(getTranslation("planning.question.later"), click -> writing.next());
        later.addClassNames("btn plain");
        add(
                Tags.span("n num", String.valueOf(number)),
                Tags.div("open", field, Tags.p("lab", hint(preset)), Tags.div("row tight", next, later)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        field.focus();
    }

    /** Keeps what can be an answer. Says why not only when the person has finished. @return whether it was kept */
    private boolean written(boolean finished) {
        var text = field.getValue();
        writing.typed(text);
        help();
        var objection = ContextSheet.objection(question.variable(), text);
        field.setInvalid(finished && objection.isPresent());
        field.setErrorMessage(objection.map(it -> Words.in(getLocale()).say(it)).orElse(""));
        if (objection.isEmpty() && !text.equals(kept)) {
            writing.keep(text);
            kept = text;
        }
        return objection.isEmpty();
    }

    private void help() {
        field.setHelperText(
                ContextSheet.isLong(question.variable(), field.getValue())
                        ? getTranslation("planning.question.long")
                        : Typography.in(language, question.variable().help()));
    }

    private String hint(@Nullable String preset) {
        if (question.fromProfile()) return getTranslation("planning.question.profile");
        var example = getTranslation(
                "planning.question.example",
                Typography.in(language, question.variable().example()));
        return preset == null
                ? getTranslation("planning.question.must") + " " + example
                : getTranslation("planning.question.preset", preset) + " " + example;
    }
}
