package fr.souffleur.structures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.souffleur.DoorTest;
import fr.souffleur.TestClock;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.identity.People;
import fr.souffleur.structures.roster.Rosters;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class RostersIT {

    @Autowired
    Rosters rosters;

    @Autowired
    Invitations invitations;

    @Autowired
    Structures structures;

    @Autowired
    Regions regions;

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    TestClock.Moving clock;

    Region region;

    @BeforeEach
    void aHome() {
        region = new Region(people, structures, regions, members, clock);
    }

    @Test
    void aListIsLookedAtWithoutAnybodyHearingOfItAndThenSentOnce() {
        var file = list("nadia@x.example;observateur\npilot@" + region.body + ".example;pilote\nrien;pilote");
        var preview = rosters.preview(region.pilot.caller(), region.home, file);
        assertThat(preview.ready())
                .singleElement()
                .satisfies(it -> assertThat(it.email()).isEqualTo("nadia@x.example"));
        assertThat(preview.faults())
                .extracting(it -> it.why().key())
                .containsExactly("structures.roster.member", "structures.address");
        assertThat(open()).isEmpty();

        assertThat(rosters.invite(region.pilot.caller(), region.home, file)).isEqualTo(1);
        assertThat(open()).containsExactly("nadia@x.example");
        assertThat(rosters.preview(region.pilot.caller(), region.home, file).faults())
                .extracting(it -> it.why().key())
                .startsWith("structures.roster.invited");
        refused("structures.roster.nobody", region.pilot.caller(), file);
        assertThat(open()).hasSize(1);
    }

    @Test
    void onlyWhoLetsPeopleInBringsAList() {
        var file = list("nadia@x.example;observateur");
        refused("unknown", region.stranger("paul").caller(), file);
        refused("not-allowed", region.of(region.home, "reader", Role.READER).caller(), file);
        assertThat(open()).isEmpty();
    }

    private List<String> open() {
        return invitations.open(region.pilot.caller(), region.home).stream()
                .map(Invitation::email)
                .toList();
    }

    private static byte[] list(String lines) {
        return ("adresse;rôle\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private void refused(String key, Caller caller, byte[] file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rosters.invite(caller, region.home, file))
                .satisfies(it -> assertThat(it.key()).isEqualTo(key));
    }
}
