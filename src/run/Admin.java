import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The administration of the local Keycloak, with the account that was made for us at its first start. */
record Admin(URI keycloak, String secret) {

    static final String CLIENT = "souffleur-launcher";

    private static final String REALM = "/admin/realms/souffleur";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern WORDS = Pattern.compile("\"(fr|en)\"\\s*:\\s*(\\{[^{}]*\\})");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Settings of the realm and its client as they stand in the file; people stay as they are. */
    void update(String realm) throws IOException, InterruptedException {
        send("PUT", REALM, realm);
        send("POST", REALM + "/partialImport", "{\"ifResourceExists\":\"OVERWRITE\"," + inside(realm));
        for (var words = WORDS.matcher(realm); words.find(); )
            send("POST", REALM + "/localization/" + words.group(1), words.group(2));
    }

    /** People who are missing come in under their own ids; those who are there keep their passwords. */
    void add(String people) throws IOException, InterruptedException {
        send("POST", REALM + "/partialImport", "{\"ifResourceExists\":\"SKIP\"," + inside(people));
    }

    private static String inside(String object) {
        return object.substring(object.indexOf('{') + 1);
    }

    private void send(String method, String path, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(keycloak.resolve(path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw unwilling(answer.body());
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
