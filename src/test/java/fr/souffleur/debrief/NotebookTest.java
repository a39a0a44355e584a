package fr.souffleur.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NotebookTest {

    @Test
    void aNoteIsAFewWordsWithoutSpaceAround() {
        assertThat(note("  soulagée \n").text()).isEqualTo("soulagée");
        assertThat(note("x".repeat(500)).text()).hasSize(500);
        refused("debrief.empty", () -> note(" \n "));
        refused("debrief.too-long", () -> note("x".repeat(501)));
    }

    @Test
    void anActionSaysWhatItIsAboutAndKeepsItsLimits() {
        assertThat(action(" Carte ", " Direction ", null, " vue ")).satisfies(it -> {
            assertThat(it.text()).isEqualTo("Carte");
            assertThat(it.owner()).isEqualTo("Direction");
            assertThat(it.evidence()).isEqualTo("vue");
        });
        refused("debrief.empty", () -> action(" ", "", null, ""));
        refused("debrief.too-long", () -> action("x".repeat(501), "", null, ""));
        refused("debrief.too-long", () -> action("x", "x".repeat(201), null, ""));
        refused("debrief.too-long", () -> action("x", "", null, "x".repeat(501)));
    }

    @Test
    void anActionIsSettledWhenSomebodyCarriesItUntilADay() {
        var day = LocalDate.of(2027, 1, 8);
        assertThat(action("x", "Direction", day, "").settled()).isTrue();
        assertThat(action("x", " ", day, "").settled()).isFalse();
        assertThat(action("x", "Direction", null, "").settled()).isFalse();
    }

    @Test
    void notesOfAKindKeepTheirOrder() {
        var first = new Note(NoteId.fresh(), Note.Kind.HELPED, "un", 0);
        var other = new Note(NoteId.fresh(), Note.Kind.MOOD, "calme", 0);
        var second = new Note(NoteId.fresh(), Note.Kind.HELPED, "deux", 1);
        var notebook = new Notebook(List.of(first, other, second), List.of(), null, Map.of());
        assertThat(notebook.notes(Note.Kind.HELPED)).containsExactly(first, second);
        assertThat(notebook.notes(Note.Kind.SURPRISE)).isEmpty();
    }

    private static Note note(String text) {
        return new Note(NoteId.fresh(), Note.Kind.MOOD, text, 0);
    }

    private static Action action(String text, String owner, LocalDate due, String evidence) {
        return new Action(ActionId.fresh(), null, null, text, owner, due, evidence, 0);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt)
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
