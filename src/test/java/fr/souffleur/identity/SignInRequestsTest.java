package fr.souffleur.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** On the way to the provider: a second factor where it is asked for, and no way back to another site. */
class SignInRequestsTest {

    private final SignInRequests requests = new SignInRequests(
            new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("keycloak")
                    .clientId("souffleur")
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .authorizationUri("https://sso.example/auth")
                    .tokenUri("https://sso.example/token")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .scope("openid")
                    .build()),
            "2");
    private final MockHttpServletRequest request = asked("/oauth2/authorization/keycloak");

    @Test
    void aPlainSignInAsksForNoLevel() {
        assertThat(uri()).contains("code_challenge=", "nonce=", "state=").doesNotContain("acr_values");
        assertThat(wayBack()).isNull();
    }

    @Test
    void aPageThatWaitsAsksForTheSecondFactorAndGetsItsVisitorBack() {
        request.setParameter("retour", "/s/00000000-0000-7000-8000-000000000003/atelier");
        assertThat(uri()).contains("acr_values=2", "code_challenge=", "nonce=", "state=");
        assertThat(wayBack()).isEqualTo("http://localhost/s/00000000-0000-7000-8000-000000000003/atelier?continue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example",
                "https://elsewhere.example/s",
                "/\\elsewhere.example",
                "/s/../../logout",
                "/s//elsewhere.example",
                "/s/..",
                "/s/%2e%2e/x",
                "/s/x?a=https://elsewhere.example",
                "/s/x#@elsewhere.example",
                "/s/x\r\nSet-Cookie: a=b",
                "/s\t",
                "/logout",
                "javascript:alert(1)",
                "s/x",
                ""
            })
    void noWordOfAStrangerLeadsBackElsewhere(String page) {
        request.setParameter("retour", page);
        assertThat(uri()).contains("acr_values=2").doesNotContain("elsewhere");
        assertThat(wayBack()).isNull();
    }

    @Test
    void theAddressBeforeAProxyIsTheOneToComeBackTo() {
        request.setScheme("https");
        request.setServerName("exercices.example");
        request.setServerPort(443);
        request.setParameter("retour", "/s");
        assertThat(uri()).contains("acr_values=2");
        assertThat(wayBack()).isEqualTo("https://exercices.example/s?continue");
    }

    private String uri() {
        return Objects.requireNonNull(requests.resolve(request)).getAuthorizationRequestUri();
    }

    private String wayBack() {
        var saved = new HttpSessionRequestCache().getRequest(request, null);
        return saved == null ? null : saved.getRedirectUrl();
    }

    private static MockHttpServletRequest asked(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
