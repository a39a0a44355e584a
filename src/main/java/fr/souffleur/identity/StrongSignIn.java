package fr.souffleur.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where somebody who is signed in is asked for a second factor as well, and which page waits for it. */
public final class StrongSignIn {

    /** The page that says why and what comes; it takes {@link #BACK}. */
    public static final String PAGE = "connexion/seconde-preuve";

    /** Parameter: the page of ours, with leading slash, to come back to. */
    public static final String BACK = "retour";

    private StrongSignIn() {}

    /** From here the provider asks for it. @param page with leading slash; any other than ours leads to the start */
    public static String path(String page) {
        return "/oauth2/authorization/keycloak?" + BACK + "=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
