package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/** What parts of the page share: the draft, its fields by name, and who hears that something was typed. */
final class DraftForm {

    private final Draft draft;
    private final Runnable changed;
    private final Map<String, DraftField> fields = new LinkedHashMap<>();

    DraftForm(Draft draft, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
    }

    Draft draft() {
        return draft;
    }

    void know(String key, DraftField field) {
        fields.put(key, field);
    }

    void typed(String key, String value) {
        typed(Map.of(key, value));
    }

    void typed(Map<String, String> values) {
        draft.set(values);
        changed.run();
    }

    /** Says each fault beside its field, and goes to the first. */
    void show(Map<String, String> faults) {
        fields.forEach((key, field) -> field.fault(faults.getOrDefault(key, "")));
        fields.entrySet().stream()
                .filter(it -> faults.containsKey(it.getKey()))
                .findFirst()
                .ifPresent(it -> it.getValue().focus());
    }

    /** Enter goes down to the next field of its kind, so that a column is typed without the mouse. */
    static void goDown(Component part) {
        part.getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  if (event.key !== 'Enter' || !event.target.matches('input.input')) return;
                  event.preventDefault();
                  const fields = [...this.querySelectorAll('input.input')].filter(it => it.offsetParent);
                  const hour = it => it.closest('.dhour') && !it.closest('.dagain');
                  const column = hour(event.target) ? fields.filter(hour) : fields;
                  const next = column[column.indexOf(event.target) + 1];
                  if (next) next.focus(); else event.target.blur();
                });
                """);
    }
}
