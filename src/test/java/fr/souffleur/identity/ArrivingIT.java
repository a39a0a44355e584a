package fr.souffleur.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.souffleur.DoorTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@DoorTest
class ArrivingIT {

    @Autowired
    Arriving arriving;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    final String subject = UUID.randomUUID().toString();

    @AfterEach
    void leave() {
        SignIn.out();
    }

    @Test
    void aPasswordAloneIsAWeakSession() {
        session(arrives(Map.of("acr", "1"), Map.of()));
        assertThat(signedIn.strong()).isFalse();
        assertThat(signedIn.hints()).isEmpty();
    }

    @Test
    void aSecondFactorIsAStrongOne() {
        session(arrives(Map.of("acr", "2"), Map.of()));
        assertThat(signedIn.strong()).isTrue();
    }

    @Test
    void theStrengthIsBelievedOfTheSignedTokenAlone() {
        session(arrives(Map.of(), Map.of("sub", subject, "acr", "2")));
        assertThat(signedIn.strong()).isFalse();
    }

    @Test
    void anAddressIsConfirmedWhenTheIssuerSaysSoAndAgainNotWhenItNoLongerDoes() {
        var person = arrives(Map.of("email", "Luce@Example.org", "email_verified", true), Map.of());
        assertThat(people.get(person.person()).confirmed()).isTrue();
        assertThat(people.withAddress(" luce@example.ORG "))
                .extracting(Person::id)
                .contains(person.person());
        arrives(Map.of("email", "Luce@Example.org", "email_verified", false), Map.of());
        assertThat(people.get(person.person()).confirmed()).isFalse();
        assertThat(people.withAddress("luce@example.org"))
                .extracting(Person::id)
                .doesNotContain(person.person());
    }

    @Test
    void anAddressWithoutAWordOnItIsNotConfirmed() {
        assertThat(people.get(arrives(Map.of("email", "x@example.org"), Map.of())
                                .person())
                        .confirmed())
                .isFalse();
    }

    @Test
    void aNameOfAnyLengthAndShapeIsOneLine() {
        var person = arrives(Map.of("name", "<b>Claire</b>\r\nBcc: x" + "y".repeat(5_000)), Map.of());
        assertThat(people.get(person.person()).name())
                .startsWith("<b>Claire</b> Bcc: x")
                .hasSizeBetween(190, 200);
    }

    @Test
    void theSessionKeepsNothingOfAHugeAnswerButItsProposals() {
        var crowd = new HashMap<String, Object>(Map.of("sub", subject));
        for (var i = 0; i < 10_000; i++) crowd.put("psc_finess_" + i, "%09d".formatted(i));
        var user = arrives(Map.of(), crowd);
        session(user);
        assertThat(signedIn.hints()).hasSize(6);
        assertThat(user.getClaims()).hasSizeLessThan(10);
        assertThat(user.getUserInfo()).isNull();
    }

    @Test
    void whoIsBlockedComesInNoMoreAndLeavesEverySession() {
        var user = arrives(Map.of(), Map.of());
        session(user);
        assertThat(signedIn.person()).isPresent();
        people.block(user.person());
        assertThat(signedIn.person()).isEmpty();
        assertThatThrownBy(() -> arrives(Map.of(), Map.of())).isInstanceOf(OAuth2AuthenticationException.class);
        people.unblock(user.person());
        assertThat(signedIn.person()).isPresent();
    }

    private PortalUser arrives(Map<String, Object> token, Map<String, Object> info) {
        var id = OidcIdToken.withTokenValue("test")
                .issuer("http://localhost/realms/test")
                .subject(subject)
                .issuedAt(Instant.EPOCH)
                .claims(it -> it.putAll(token))
                .build();
        var user = info.isEmpty()
                ? new DefaultOidcUser(List.of(), id)
                : new DefaultOidcUser(List.of(), id, new OidcUserInfo(info));
        return arriving.arrive(user);
    }

    private static void session(PortalUser user) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(user, "", List.of()));
    }
}
