import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What must be so before anything is started. */
record Checks(Options options) {

    void keycloakAlone() {
        free(options.keycloakPort());
        free(options.managementPort());
        if (options.host() != null) leadsHere(options.host());
    }

    void all() throws InterruptedException {
        for (var port : ports()) free(port);
        if (options.host() != null) leadsHere(options.host());
        if (options.issuer() != null) answers(options.issuer());
    }

    private List<Integer> ports() {
        var ports = new ArrayList<>(List.of(options.port()));
        if (options.issuer() == null)
            ports.addAll(List.of(
                    options.keycloakPort(), options.managementPort(), options.mailPort(), options.mailReadingPort()));
        if (options.database() == null) ports.add(options.databasePort());
        return ports;
    }

    private void free(int port) {
        try (var socket = new ServerSocket(port)) {
            assert socket.isBound();
        } catch (IOException taken) {
            throw new Refusal(
                    "Le port " + port + " est déjà pris ; choisissez-en un autre, par exemple : ./run --port "
                            + (options.port() + 10),
                    "Port " + port + " is in use; choose another, for example: ./run --port " + (options.port() + 10));
        }
    }

    private static void leadsHere(String host) {
        try {
            if (NetworkInterface.getByInetAddress(InetAddress.getByName(host)) != null) return;
        } catch (IOException unknown) {
            // Said below.
        }
        throw new Refusal(
                "« " + host + " » ne mène pas à cette machine ; donnez son nom ou son adresse dans la salle.",
                "\"" + host + "\" does not lead to this machine; give its name or its address in the room.");
    }

    private static void answers(URI issuer) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
        } catch (IOException silent) {
            // Said below.
        }
        throw new Refusal(
                "Le fournisseur d’identité " + issuer + " ne répond pas comme OpenID Connect le veut.",
                "The identity provider " + issuer + " does not answer as OpenID Connect wants.");
    }
}
