package fr.souffleur.debrief.plan.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.common.Refused;
import fr.souffleur.debrief.ActionId;
import fr.souffleur.debrief.Tables;
import fr.souffleur.debrief.plan.Plans;
import fr.souffleur.debrief.plan.Proof;
import fr.souffleur.debrief.plan.Proofs;
import fr.souffleur.debrief.plan.Terms;
import fr.souffleur.identity.SignIn;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;

@DoorTest
@Import(Tables.class)
class ProofDoorIT {

    @Autowired
    Tables tables;

    @Autowired
    Plans plans;

    @Autowired
    Proofs proofs;

    @Autowired
    ProofDoor door;

    @Autowired
    PlanFileDoor plan;

    private Tables.Table table;
    private ActionId id;
    private Proof.Id proof;

    @BeforeEach
    void aProofIsAttached() {
        table = tables.debriefing();
        id = plans.add(table.pilot(), table.exercise(), Terms.of("Carte"));
        proof = proofs.attach(
                table.pilot(), table.exercise(), id, "affichée.txt", "<script>alert(1)</script>".getBytes(UTF_8));
    }

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aProofIsAFileToKeepAndNeverAPage() {
        SignIn.as(table.person());
        var answer = open(table);
        assertThat(answer.getHeaders().getContentType()).hasToString("text/plain;charset=UTF-8");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("affichée.txt");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
    }

    @Test
    void thePlanGoesOutAsATable() {
        SignIn.as(table.person());
        var structure = table.structure().toString();
        assertThat(plan.xlsx(structure).getBody()).startsWith("PK".getBytes(UTF_8));
        assertThat(plan.csv(structure).getHeaders().getFirst("X-Content-Type-Options"))
                .isEqualTo("nosniff");
    }

    @Test
    void forStrangersItDoesNotExistUnderAnyAddress() {
        var other = tables.debriefing();
        SignIn.as(other.person());
        for (var from : new Tables.Table[] {table, other})
            assertThat(catchThrowableOfType(Refused.class, () -> open(from)).key())
                    .isEqualTo("unknown");
        assertThat(new PlanRefusals()
                        .say(new Refused("unknown"), Locale.FRENCH)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private ResponseEntity<byte[]> open(Tables.Table from) {
        return door.proof(from.structure().toString(), table.exercise().toString(), id.toString(), proof.toString());
    }
}
