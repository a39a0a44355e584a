package fr.souffleur.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Asks the provider for a second factor where a page said so, and knows which page of ours to come back to. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    /** Screens of structures, and nothing that a browser could take for another site. */
    private static final Pattern OURS = Pattern.compile("/s(/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,99}){0,9}");

    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private final OAuth2AuthorizationRequestResolver plain;
    private final String strong;

    SignInRequests(ClientRegistrationRepository registrations, String strong) {
        this.plain = new DefaultOAuth2AuthorizationRequestResolver(registrations);
        this.strong = strong;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return raised(plain.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return raised(plain.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest raised(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null || request.getParameter(StrongSignIn.BACK) == null) return asked;
        comeBack(request, request.getParameter(StrongSignIn.BACK));
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(it -> it.put("acr_values", strong))
                .build();
    }

    private static void comeBack(HttpServletRequest request, String page) {
        if (!ours(page)) return;
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(page)
                .query("continue")
                .build()
                .toUriString();
        request.getSession().setAttribute(SAVED, new SimpleSavedRequest(address));
    }

    static boolean ours(String page) {
        return OURS.matcher(page).matches();
    }
}
