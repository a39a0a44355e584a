package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;

/** One field of the draft, with room for what is wrong with it. */
class DraftField extends Div {

    private static final long serialVersionUID = 1L;

    enum Kind {
        TEXT,
        HOUR,
        DAY,
        MINUTES
    }

    private final Input input = new Input();
    private final Span fault = new Span();
    private final Kind kind;

    /** @param label read out, and shown above where the column does not say it */
    DraftField(DraftForm form, String key, String label, Kind kind) {
        this.kind = kind;
        addClassNames("dfield", kind == Kind.HOUR ? "dhour" : "dtext");
        input.addClassName("input");
        input.setType(kind == Kind.DAY ? "date" : "text");
        input.getElement().setAttribute("aria-label", label).setAttribute("autocomplete", "off");
        input.getElement().setAttribute("maxlength", kind == Kind.TEXT ? "2000" : "10");
        if (kind == Kind.HOUR || kind == Kind.MINUTES) input.getElement().setAttribute("inputmode", "numeric");
        input.setValue(form.draft().get(key));
        input.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            var text = tidy(change.getValue());
            if (!text.equals(change.getValue())) input.setValue(text);
            check(text);
            keep(form, key, text);
        });
        fault.addClassName("dfault");
        add(input, fault);
        check(input.getValue());
        form.know(key, this);
    }

    /** Keeps what was typed; a field of a row may keep more with it. */
    void keep(DraftForm form, String key, String text) {
        form.typed(key, text);
    }

    /** What would stand there by the plan; it is no answer. */
    void ghost(String words) {
        input.setPlaceholder(words);
    }

    void value(String text) {
        input.setValue(text);
    }

    void fault(String words) {
        fault.setText(words);
        input.getElement().setAttribute("aria-invalid", String.valueOf(!words.isEmpty()));
    }

    void focus() {
        input.focus();
    }

    private void check(String text) {
        var wrong = kind == Kind.HOUR && !text.isBlank() && HourText.read(text).isEmpty();
        fault(wrong ? getTranslation("live.later.no-hour") : "");
    }

    private String tidy(String text) {
        if (kind != Kind.HOUR) return text;
        return HourText.read(text).map(LocalTime::toString).orElse(text.strip());
    }
}
