package fr.souffleur.planning.invites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.common.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void aListIsReadAsMailProgramsAndPeopleWriteIt() {
        var pasted = read("""
                luc@exemple.example
                Éléonore d’Aubigné <eleonore@exemple.example>; "Morel, Claire" <claire@exemple.example>

                  a@exemple.example , b@exemple.example;
                Payet, Léa <lea@exemple.example>
                """);
        assertThat(pasted.faults()).isEmpty();
        assertThat(pasted.entries())
                .extracting(it -> it.line() + " " + it.name() + " " + it.address())
                .containsExactly(
                        "1  luc@exemple.example",
                        "2 Éléonore d’Aubigné eleonore@exemple.example",
                        "2 Morel, Claire claire@exemple.example",
                        "4  a@exemple.example",
                        "4  b@exemple.example",
                        "5 Payet, Léa lea@exemple.example");
    }

    @Test
    void whatCannotBeReadIsShownAtItsLineAndHoldsNobodyUp() {
        var pasted =
                read("luc@exemple.example\nLuc\nDÉJÀ@exemple.example\nlà@\nLUC@exemple.example\ndeja@exemple.example\n"
                        + "x".repeat(201) + " <y@exemple.example>\nBcc: a@b\r\nz@exemple.example");
        assertThat(pasted.entries())
                .extracting(Pasted.Entry::address)
                .containsExactly("luc@exemple.example", "z@exemple.example");
        assertThat(pasted.faults())
                .extracting(it -> it.line() + " " + it.why().key())
                .containsExactly(
                        "2 planning.invite.address",
                        "3 planning.invite.address",
                        "4 planning.invite.address",
                        "5 planning.invite.already",
                        "6 planning.invite.already",
                        "7 planning.invite.name",
                        "8 planning.invite.address");
    }

    @Test
    void aListThatIsTooLongIsRefusedWhole() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read("a@b.example\n".repeat(2_000)));
        assertThat(read("").entries()).isEmpty();
        assertThat(read(" ;,; \n , ").faults()).isEmpty();
    }

    private static Pasted read(String list) {
        return Pasted.of(list, Set.of("deja@exemple.example"));
    }
}
