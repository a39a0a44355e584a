package fr.souffleur.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.structures.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people of the demo are the ones Keycloak lets in. */
class DemoPersonTest {

    private final JsonNode users = users();

    @Test
    void everybodyOfTheDemoCanSignInUnderTheirOwnSubject() {
        for (var person : DemoPerson.values()) {
            var user = StreamSupport.stream(users.spliterator(), false)
                    .filter(it -> it.path("id").asString("").equals(person.subject))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(person.fullName));
            assertThat(user.path("email").asString("")).isEqualTo(person.email);
            assertThat(user.path("firstName").asString("") + " "
                            + user.path("lastName").asString(""))
                    .isEqualTo(person.fullName);
        }
    }

    @Test
    void addressesOfTheDemoBelongToNobody() {
        assertThat(DemoPerson.values()).allMatch(it -> it.email.endsWith(".example"));
    }

    @Test
    void everyStructureHasItsPilotTheRegionItsCoordinatorTheGroupItsHead() {
        for (var structure : DemoStructure.values())
            assertThat(Arrays.stream(DemoPerson.values())
                            .filter(it -> it.structure == structure)
                            .map(it -> it.role))
                    .contains(
                            switch (structure) {
                                case LES_TILLEULS, LES_GLYCINES -> Role.PILOT;
                                case GCS_VAL_FICTIF -> Role.COORDINATOR;
                                case GHT_VAL_FICTIF -> Role.HEAD;
                            });
        assertThat(DemoStructure.ids()).doesNotHaveDuplicates().hasSize(DemoStructure.values().length);
    }

    @Test
    void whoActsForARegionHasTheSecondFactorThatTheReadmePrints() {
        for (var person : DemoPerson.values())
            assertThat(StreamSupport.stream(users.spliterator(), false)
                            .filter(it -> it.path("id").asString("").equals(person.subject))
                            .flatMap(it ->
                                    StreamSupport.stream(it.path("credentials").spliterator(), false))
                            .map(it -> it.path("secretData").asString(""))
                            .anyMatch(it -> it.contains("souffleur-demo-proof")))
                    .as(person.fullName)
                    .isEqualTo(person.role.wantsSecondFactor());
    }

    private static JsonNode users() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Files.readString(Path.of("keycloak/demo.json")))
                    .path("users");
        } catch (java.io.IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
