package fr.souffleur.kits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.common.CriterionId;
import fr.souffleur.common.RoleId;
import fr.souffleur.kits.check.LibraryCheck;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class KitReaderTest {

    private final ObjectNode tree = (ObjectNode)
            LibraryCheck.of(Path.of("kits/EHPAD-01")).kits().getFirst().tree().deepCopy();

    @Test
    void keysWithDashesAreReadAsTheyAreMeant() {
        var kit = KitReader.kit(tree);
        assertThat(kit.playerSummary()).isNotBlank();
        assertThat(kit.forWhom()).isNotBlank();
        assertThat(kit.roles())
                .filteredOn(it -> it.keptBy() != null)
                .isNotEmpty()
                .allMatch(it -> it.seatedFrom() > 1);
        assertThat(kit.injects()).anyMatch(it -> it.kind() == Kit.Kind.SITUATION_POINT);
        assertThat(kit.injects()).anyMatch(it -> it.channel() == Kit.Channel.FACE_TO_FACE);
    }

    @Test
    void idsAreIdsAndNoTexts() {
        var kit = KitReader.kit(tree);
        assertThat(kit.rated()).contains(new CriterionId("1.1"));
        assertThat(kit.roles()).extracting(Kit.Role::id).contains(new RoleId("idec"));
    }

    @ParameterizedTest
    @CsvSource({"rooms", "variants", "to-verify", "glossary", "directory", "cut-plan", "recommendations", "variables"})
    void whatIsLeftOutIsAnEmptyList(String key) {
        tree.remove(key);
        var kit = KitReader.kit(tree);
        assertThat(kit.toString()).doesNotContain(camel(key) + "=null").contains(camel(key) + "=[]");
    }

    @Test
    void whatIsNullIsEmptyToo() {
        tree.putNull("objectives");
        tree.putNull("preparation");
        assertThat(KitReader.kit(tree).objectives()).isEmpty();
        assertThat(KitReader.kit(tree).preparation()).isEmpty();
    }

    @Test
    void whatTheReaderDoesNotKnowIsRefusedNotForgotten() {
        tree.put("nouveau", 1);
        assertThatThrownBy(() -> KitReader.kit(tree)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aNumberInQuotesIsNoNumber() {
        tree.put("level", "1");
        assertThatThrownBy(() -> KitReader.kit(tree)).isInstanceOf(JacksonException.class);
    }

    @Test
    void aNumberLeftOutIsNotZero() {
        tree.remove("level");
        assertThatThrownBy(() -> KitReader.kit(tree)).isInstanceOf(JacksonException.class);
    }

    @Test
    void anUnknownStatusIsRefused() {
        tree.put("status", "nearly");
        assertThatThrownBy(() -> KitReader.kit(tree)).isInstanceOf(JacksonException.class);
    }

    @Test
    void theCodeStandsBehindThePublisher() {
        tree.put("id", "gcs-exemple/HAD-02");
        assertThat(KitReader.kit(tree).code()).isEqualTo("HAD-02");
    }

    private static String camel(String key) {
        var camel = new StringBuilder();
        for (var word : key.split("-"))
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return camel.toString();
    }
}
