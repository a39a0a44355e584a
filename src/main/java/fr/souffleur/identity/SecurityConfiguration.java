package fr.souffleur.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.util.function.SingletonSupplier;

/** Sign-in through OpenID Connect. The token says only who somebody is; what they may do stands in {@code structures}. */
@Configuration
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] SEATS = {
        "/j/*/live/**", "/o/*/live/**", "/ecran/*/live/**", "/s/*/exercices/*/live/**"
    };
    /** Screens and files of a structure, for who is signed in; the door behind each asks whose it is. */
    private static final String[] PAGES = {"/s/**", "/formation/**"};

    private static final String[] OPEN = {
        "/*.css", "/fonts/**", "/favicon.svg", "/actuator/health", "/actuator/health/**"
    };

    /** Papers that anybody may check, and the keys they are signed with: open by themselves, whatever the rest becomes. */
    private static final String[] CHECKS = {"/v", "/v/**", "/.well-known/souffleur/**"};

    /** A name is checked by post; the code is its own proof. */
    private static final String NAMES = "/v/*";

    /** What everybody in the room is asked without a name, behind the exercise's own code. */
    private static final String[] ASKED = {"/q/*", "/q/*/merci", "/questionnaire.js"};

    /** The link in a mail that stops such mails: it is its own proof, and mail programs press it without any cookie. */
    private static final String STOPS = "/courriers/arret/*";

    /** Where somebody invited answers: the link is its own proof. */
    private static final String REPLIES = "/i/*";

    /** Where somebody without an account reads a report that was handed to them: likewise. */
    private static final String REPORTS = "/r/*";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            Arriving arriving,
            @Value("${souffleur.keycloak.strong}") String strong)
            throws Exception {
        return http.authorizeHttpRequests(it -> it.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(SEATS)
                        .permitAll()
                        .requestMatchers(STOPS, REPLIES, REPORTS)
                        .permitAll()
                        .requestMatchers(ASKED)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, CHECKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, CHECKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, NAMES)
                        .permitAll()
                        .requestMatchers(CHECKS)
                        .denyAll()
                        .requestMatchers(PAGES)
                        .authenticated()
                        .requestMatchers("/actuator/**")
                        .denyAll())
                // Seats answer to their own cookie and header: see live/http.
                .csrf(it -> it.ignoringRequestMatchers(SEATS)
                        .ignoringRequestMatchers(STOPS, REPLIES, REPORTS)
                        .ignoringRequestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, NAMES))
                        .ignoringRequestMatchers(ASKED))
                .headers(
                        it -> it.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .contentSecurityPolicy(
                                        policy -> policy.policyDirectives(
                                                "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; img-src 'self' data: blob:")))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        // What no screen answers to reaches the page that says so, instead of the browser's own.
                        it -> it.oauth2LoginPage("/oauth2/authorization/keycloak", "{baseUrl}")
                                .anyRequest(AuthorizedUrl::permitAll))
                // Spring's own answer to a sign-in that came to nothing begins the next one, for ever.
                .oauth2Login(it -> it.failureUrl("/connexion/interrompue")
                        .userInfoEndpoint(info -> info.oidcUserService(arriving))
                        .authorizationEndpoint(
                                ask -> ask.authorizationRequestResolver(new SignInRequests(registrations, strong))))
                .build();
    }

    /**
     * Asked for at the first sign-in, so that the portal starts and plays while Keycloak is away. A lambda, because
     * Spring Security asks every repository that can be walked for all its entries at the start.
     */
    @Bean
    ClientRegistrationRepository registrations(
            @Value("${souffleur.keycloak.issuer}") String issuer,
            @Value("${souffleur.keycloak.client}") String client,
            @Value("${souffleur.keycloak.secret}") String secret) {
        var keycloak = SingletonSupplier.of(() -> ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId("keycloak")
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "profile", "email")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
        return id -> id.equals("keycloak") ? keycloak.get() : null;
    }
}
