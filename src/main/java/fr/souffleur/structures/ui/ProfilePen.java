package fr.souffleur.structures.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.structures.profile.Missing;
import fr.souffleur.structures.profile.Profiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What the parts of a profile write with: each change is kept at once, and what cannot be kept is said beside its field. */
class ProfilePen {

    final Profiles profiles;
    final Caller caller;
    final StructureId structure;
    final boolean writes;
    private final Locale locale;
    private final BiConsumer<ProfilePen, String> kept;
    private final Map<Missing, Focusable<?>> fields = new HashMap<>();

    /** @param kept hears the label of what was kept */
    ProfilePen(
            Profiles profiles,
            Caller caller,
            StructureId structure,
            boolean writes,
            Locale locale,
            BiConsumer<ProfilePen, String> kept) {
        this.profiles = profiles;
        this.caller = caller;
        this.structure = structure;
        this.writes = writes;
        this.locale = locale;
        this.kept = kept;
    }

    /** Where the line of the missing list leads. */
    void at(Missing.Part part, Focusable<?> field) {
        at(new Missing(part, null), field);
    }

    void at(Missing missing, Focusable<?> field) {
        fields.put(missing, field);
    }

    void go(Missing missing) {
        var field = fields.get(missing);
        if (field == null) return;
        ((Component) field).scrollIntoView();
        field.focus();
    }

    /** Keeps what a person changes in this field. */
    <F extends AbstractField<?, T> & HasValidationProperties, T> F keeps(F field, String label, Move<T> move) {
        field.setReadOnly(!writes);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) keep(field, label, () -> move.with(value(change)));
        });
        return field;
    }

    /** Does it. @return whether it was done; else the reason stands at the field */
    boolean keep(HasValidationProperties field, String label, Runnable move) {
        try {
            move.run();
        } catch (Refused no) {
            if (no.key().equals("unknown") || no.key().equals("not-allowed")) throw no;
            field.setInvalid(true);
            field.setErrorMessage(Words.in(locale).say(no));
            return false;
        }
        field.setInvalid(false);
        kept.accept(this, label);
        return true;
    }

    /** Something was taken away or added. */
    void kept(String label) {
        kept.accept(this, label);
    }

    /** A move with the new value of a field. */
    interface Move<T> {

        void with(@Nullable T value);
    }

    private static <T> @Nullable T value(HasValue.ValueChangeEvent<T> change) {
        return change.getValue();
    }
}
