import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The administration of the local Keycloak, with the account that was made for us at its first start. */
record Admin(URI keycloak, String secret) {

    static final String CLIENT = "souffleur-launcher";

    private static final String REALM = "/admin/realms/souffleur";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Settings of the realm and its client as they stand in the file; people, and brokers that were set up, stay as they are. */
    void update(String text) throws IOException, InterruptedException {
        var realm = Json.object(text);
        new Flows(this, realm).addMissing();
        send("PUT", REALM, text);
        var brokers = new LinkedHashMap<String, Object>();
        for (var part : List.of("identityProviders", "identityProviderMappers"))
            if (realm.containsKey(part)) brokers.put(part, realm.remove(part));
        bring("OVERWRITE", realm);
        bring("SKIP", brokers);
        if (realm.get("localizationTexts") instanceof Map<?, ?> languages)
            for (var words : languages.entrySet())
                send("POST", REALM + "/localization/" + words.getKey(), Json.write(words.getValue()));
    }

    /** People who are missing come in under their own ids; those who are there keep their passwords. */
    void add(String people) throws IOException, InterruptedException {
        bring("SKIP", Json.object(people));
    }

    private void bring(String unlessThere, Map<String, Object> what) throws IOException, InterruptedException {
        what.put("ifResourceExists", unlessThere);
        send("POST", REALM + "/partialImport", Json.write(what));
    }

    /** What stands at a path below the realm. */
    String get(String path) throws IOException, InterruptedException {
        return send("GET", REALM + path, "").body();
    }

    /** @return the id of what was made */
    String make(String path, Map<String, Object> what) throws IOException, InterruptedException {
        var place = send("POST", REALM + path, Json.write(what))
                .headers()
                .firstValue("Location")
                .orElse("");
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private HttpResponse<String> send(String method, String path, String json)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw unwilling(method + " " + path + ": " + answer.body());
        return answer;
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(keycloak.resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString()).body();
        var token = TOKEN.matcher(answer);
        if (!token.find()) throw unwilling(answer);
        return token.group(1);
    }

    private static Refusal unwilling(String answer) {
        return new Refusal("Keycloak refuse ses réglages : " + answer, "Keycloak refuses its settings: " + answer);
    }
}
