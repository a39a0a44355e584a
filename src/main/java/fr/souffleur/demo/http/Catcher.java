package fr.souffleur.demo.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the mail catcher of {@code ./run} (GreenMail) for all it holds, by its own interface. */
@Component
@Profile("demo")
@ConditionalOnProperty("souffleur.mail.catcher")
class Catcher {

    private static final int MOST = 50;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final URI address;

    Catcher(@Value("${souffleur.mail.catcher}") URI address) {
        this.address = address;
    }

    /** The newest fifty, newest first. @throws IOException when the catcher does not answer */
    List<CaughtMail> newest() throws IOException, InterruptedException {
        var mails = new ArrayList<CaughtMail>();
        for (var user : ask("/api/user")) {
            var login = user.path("login").stringValue("");
            if (!login.matches("[!#-.0-9A-Z_a-z@+~-]+")) continue;
            for (var it : ask("/api/user/" + login.replace("#", "%23") + "/messages")) {
                var name = login + "/" + it.path("uid").stringValue("");
                var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
                mails.add(CaughtMail.read(id, login, it.path("mimeMessage").stringValue("")));
            }
        }
        mails.sort(Comparator.comparing(CaughtMail::at).reversed());
        return mails.stream().limit(MOST).toList();
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(5))
                .build();
        var answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("status " + answer.statusCode());
        return JsonMapper.shared().readTree(answer.body());
    }
}
