package fr.souffleur.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdsTest {

    static List<Function<String, Object>> parsers() {
        return List.of(
                ExerciseId::parse, MoveId::parse, PersonId::parse, SeatId::parse, StructureId::parse, TextId::parse);
    }

    @ParameterizedTest
    @MethodSource("parsers")
    void anIdReadAgainIsTheSame(Function<String, Object> parser) {
        var text = Uuids.v7().toString();
        assertThat(parser.apply(text)).isEqualTo(parser.apply(text)).hasToString(text);
        for (var nonsense : List.of("", "x", "1-2", "../etc", text + "0", "zzzzzzzz-zzzz-7zzz-8zzz-zzzzzzzzzzzz"))
            assertThatExceptionOfType(Refused.class)
                    .as(nonsense)
                    .isThrownBy(() -> parser.apply(nonsense))
                    .satisfies(it -> assertThat(it.key()).isEqualTo("unknown"));
    }

    @Test
    void freshIdsDiffer() {
        assertThat(ExerciseId.fresh()).isNotEqualTo(ExerciseId.fresh());
        assertThat(TextId.fresh().value().version()).isEqualTo(7);
    }

    @Test
    void inStoredTextsAnIdIsItsPlainValue() {
        var json = JsonMapper.builder().build();
        var id = ExerciseId.fresh();
        assertThat(json.writeValueAsString(List.of(id, new RoleId("idec"), new CriterionId("4.2"), new InjectId("05"))))
                .isEqualTo("[\"" + id + "\",\"idec\",\"4.2\",\"05\"]");
        assertThat(json.readValue("\"" + id + "\"", ExerciseId.class)).isEqualTo(id);
        assertThat(json.readValue("\"idec\"", RoleId.class)).isEqualTo(new RoleId("idec"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IDEC", "1er", "idec ", "référent", "-idec", "a/b", "x\n"})
    void aRoleIsASmallWordWithoutAccents(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new RoleId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1", "4", "4.", "4.123", "44.1", "4.2 ", "4,2", "x.1"})
    void aCriterionIsTwoNumbers(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new CriterionId(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-05", "05/", "0 5", "..", "é"})
    void aStimulusHasAPlainName(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new InjectId(text));
    }

    @Test
    void namesAreNotEndless() {
        assertThat(new RoleId("a".repeat(40)).value()).hasSize(40);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new RoleId("a".repeat(41)));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new InjectId("a".repeat(41)));
    }

    @Test
    void aRefusalCarriesItsKeyItsArgumentsAndNoStack() {
        var refusal = new Refused("planning.players", 4, 7);
        assertThat(refusal.key()).isEqualTo("planning.players");
        assertThat(refusal.arguments()).containsExactly(4, 7);
        assertThat(refusal.getStackTrace()).isEmpty();
    }
}
