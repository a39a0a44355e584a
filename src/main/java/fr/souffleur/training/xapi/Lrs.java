package fr.souffleur.training.xapi;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The learning record store that was configured, if any. It is written to and never read from. */
@Component
class Lrs {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;
    private final String key;
    private final String secret;
    private final Reach reach;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Lrs(
            @Value("${souffleur.lrs.address}") String address,
            @Value("${souffleur.lrs.key}") String key,
            @Value("${souffleur.lrs.secret}") String secret,
            @Value("${souffleur.lrs.inside}") boolean inside) {
        this.address = address.strip().replaceAll("/+$", "");
        this.key = key;
        this.secret = secret;
        this.reach = new Reach(inside);
    }

    /** What came of telling it. */
    enum Answer {
        /** It has them, or had them already. */
        TAKEN,
        /** It may take them another time. */
        LATER,
        /** It will never take these. */
        NEVER
    }

    /** @param said for who keeps the portal running: a number, or a word of ours */
    record Outcome(Answer answer, String said) {}

    boolean open() {
        return !address.isEmpty();
    }

    /** @param statements as a JSON array */
    Outcome tell(String statements) {
        try {
            var to = URI.create(address + "/statements");
            reach.require(to, it -> List.of(InetAddress.getAllByName(it)));
            var request = HttpRequest.newBuilder(to)
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("X-Experience-API-Version", "1.0.3")
                    .header("Authorization", "Basic " + basic())
                    .POST(HttpRequest.BodyPublishers.ofString(statements))
                    .build();
            return outcome(
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (Refused refused) {
            return new Outcome(Answer.LATER, refused.key());
        } catch (IllegalArgumentException noAddress) {
            return new Outcome(Answer.LATER, "training.lrs-address");
        } catch (IOException away) {
            return new Outcome(Answer.LATER, "training.lrs-away");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome(Answer.LATER, "training.lrs-away");
        }
    }

    /** 409: a statement with this id is there. 400, 413: it will not become better. Everything else may pass: keys get mended. */
    static Outcome outcome(int status) {
        var answer = switch (status) {
            case 200, 204, 409 -> Answer.TAKEN;
            case 400, 413 -> Answer.NEVER;
            default -> Answer.LATER;
        };
        return new Outcome(answer, String.valueOf(status));
    }

    private String basic() {
        return Base64.getEncoder().encodeToString((key + ":" + secret).getBytes(StandardCharsets.UTF_8));
    }
}
