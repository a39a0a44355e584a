package fr.souffleur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.DoorTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class PeopleIT {

    @Autowired
    People people;

    final String subject = UUID.randomUUID().toString();

    @Test
    void theSameTokenIsTheSamePersonEvenUnderANewName() {
        var before = people.arrive("https://sso.example", subject, "Claire Morel", "claire@example.org");
        people.speak(before.id(), "en");
        var after = people.arrive("https://sso.example", subject, "Claire Morel-Petit", "c.morel@example.org");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo("Claire Morel-Petit");
        assertThat(after.language()).isEqualTo("en");
    }

    @Test
    void theSameSubjectOfAnotherIssuerIsSomebodyElse() {
        var here = people.arrive("https://sso.example", subject, "Claire", "claire@example.org");
        var there = people.arrive("https://other.example", subject, "Claire", "claire@example.org");
        assertThat(there.id()).isNotEqualTo(here.id());
        assertThat(people.names(List.of(here.id(), there.id()))).hasSize(2);
    }
}
