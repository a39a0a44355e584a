package fr.souffleur.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.live.NoteKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {

    private final Draft draft = new Draft(new Div(), "here");

    @Test
    void whatWasTypedIsCountedAndChosen() {
        draft.set("notes", "12");
        draft.set("n.0.kind", "FACT");
        assertThat(draft.count("notes")).isEqualTo(12);
        assertThat(draft.one("n.0.kind", NoteKind.DECISION)).isEqualTo(NoteKind.FACT);
        assertThat(draft.one("n.1.kind", NoteKind.DECISION)).isEqualTo(NoteKind.DECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000000000", "-1", "1e9", "many", "99999999999999999999"})
    void whatNoHandHasTypedMakesNoRows(String spoilt) {
        draft.set("notes", spoilt);
        draft.set("n.0.kind", spoilt);
        assertThat(draft.count("notes")).isZero();
        assertThat(draft.one("n.0.kind", NoteKind.DECISION)).isEqualTo(NoteKind.DECISION);
    }

    @Test
    void oneStepBackUndoesWhatWasSetTogether() {
        draft.set("a", "1");
        draft.set(Map.of("a", "2", "b", "3"));
        draft.undo();
        assertThat(draft.get("a")).isEqualTo("1");
        assertThat(draft.has("b")).isFalse();
    }
}
