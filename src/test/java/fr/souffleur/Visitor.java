package fr.souffleur;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody who comes from outside, with cookies of their own and without a browser. */
final class Visitor {

    private final HttpClient http;

    Visitor(Redirect redirect) {
        http = HttpClient.newBuilder()
                .cookieHandler(new LocalCookies())
                .followRedirects(redirect)
                .build();
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html, */*"));
    }

    HttpResponse<String> post(String address, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String address, String token) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token));
    }

    /** Fills in the form that Keycloak shows to who comes from the portal. */
    HttpResponse<String> signIn(String portal, String user, String password) throws IOException, InterruptedException {
        var page = Jsoup.parse(get(portal + "/oauth2/authorization/keycloak").body());
        var form = page.selectFirst("form#kc-form-login");
        if (form == null) throw new IllegalStateException("no form to sign in: " + page.text());
        return post(form.attr("action"), Map.of("username", user, "password", password));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Like a browser, to which localhost is as safe as TLS. */
    private static final class LocalCookies extends CookieManager {

        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(it -> it.setSecure(false));
        }
    }
}
