package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roles",
                "injects",
                "choices",
                "reactions",
                "palette",
                "documents",
                "checklists",
                "reflex-cards",
                "recommendations",
                "to-verify",
                "variants"
            })
    void anIdIsTakenOnce(String list) {
        assertThat(Lines.faults(list + ": [{id: un}, {id: deux}, {id: un }]\n", References::check))
                .containsExactly("reference.twice [un] at un");
    }

    @Test
    void questionsGridLinesAndItemsOfAllListsAreTakenOnceToo() {
        assertThat(Lines.faults("variables: [{key: dui}, {key: dui}]\n", References::check))
                .containsExactly("reference.twice [dui] at dui");
        assertThat(Lines.faults("grid: [{criterion: '1.1'}, {criterion: '1.1'}]\n", References::check))
                .containsExactly("reference.twice [1.1] at '1.1'");
        assertThat(Lines.faults(
                        "checklists: [{id: a, items: [{id: x}]}, {id: b, items: [{id: x}]}]\n", References::check))
                .containsExactly("reference.twice [x] at x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "roles: [{id: idec, kept-by: voisin}]|reference.unknown-role [voisin] at voisin",
                "injects: [{id: a, to: [idec, voisin]}]|reference.unknown-role [voisin] at voisin",
                "injects: [{id: a, else-to: [voisin]}]|reference.unknown-role [voisin] at voisin",
                "injects: [{id: a, relance: {to: [voisin]}}]|reference.unknown-role [voisin] at voisin",
                "injects: [{id: a, documents: [D9]}]|reference.unknown-document [D9] at D9",
                "injects: [{id: a, relance: {documents: [D9]}}]|reference.unknown-document [D9] at D9",
                "injects: [{id: a, rated: ['9.9']}]|reference.unknown-criterion [9.9] at '9.9'",
                "injects: [{id: a, formative: ['9.9']}]|reference.unknown-criterion [9.9] at '9.9'",
                "rated: ['1.1', '9.9']|reference.unknown-criterion [9.9] at '9.9'",
                "grid: [{criterion: '9.9'}]|reference.unknown-criterion [9.9] at '9.9'",
                "recommendations: [{id: R1, criterion: '9.9'}]|reference.unknown-criterion [9.9] at '9.9'",
                "grid: [{criterion: '1.1', injects: [b]}]|reference.unknown-inject [b] at b",
                "cut-plan: [{skip: [b]}]|reference.unknown-inject [b] at b"
            })
    void whoIsNamedExists(String yaml, String fault) {
        var known = yaml.startsWith("roles") ? "" : "roles: [{id: idec}]\n";
        assertThat(Lines.faults(known + yaml + "\n", References::check))
                .filteredOn(it -> !it.contains("[idec]"))
                .containsExactly(fault);
    }

    @Test
    void whenTheGridItselfCannotBeReadNoCriterionIsBlamed() {
        assertThat(Lines.faults("rated: ['9.9']\n", Map.of(), Set.of(), References::check))
                .isEmpty();
    }
}
