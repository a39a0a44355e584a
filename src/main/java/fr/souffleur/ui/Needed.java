package fr.souffleur.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A field that must be filled before the button does anything: it says so in words, not by the focus alone. */
public final class Needed {

    private Needed() {}

    /** Whether it is; if not, it says so and has the focus. Asked from the top of a form downward. */
    public static <F extends Component & HasValue<?, ?> & HasValidationProperties & Focusable<?>> boolean filled(
            F field) {
        var empty = field.isEmpty();
        field.setErrorMessage(empty ? ((Component) field).getTranslation("ui.needed") : "");
        field.setInvalid(empty);
        if (empty) field.focus();
        return !empty;
    }
}
