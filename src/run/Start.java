import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** From nothing to a portal one can sign in to, and back to nothing. */
final class Start {

    private final Path root;
    private final Options options;
    private final DataFolder data;
    private final Keycloak keycloak;
    private final boolean own;
    private final List<Child> children = new ArrayList<>();

    private Start(Path root, Options options, DataFolder data) {
        this.root = root;
        this.options = options;
        this.data = data;
        this.keycloak = new Keycloak(root, data, options);
        this.own = options.issuer() == null;
    }

    static void all(Path root, Options options) throws Exception {
        var data = DataFolder.take(options.data());
        orphans(data).forEach(Programs::end);
        new Checks(options).all();
        new Start(root, options, data).run();
    }

    /** @param words as they were typed; {@code --data} and {@code --database} are ours, the rest is the command's */
    static int bodies(Path root, List<String> words) throws Exception {
        var own = new ArrayList<String>();
        var rest = new ArrayList<>(words);
        for (var option : List.of("--data", "--database", "--issuer")) {
            var at = rest.indexOf(option);
            if (at < 0 || at + 1 == rest.size()) continue;
            own.addAll(List.of(rest.remove(at), rest.remove(at)));
        }
        var options = Options.of(own, root);
        var data = DataFolder.take(options.data());
        orphans(data).forEach(Programs::end);
        new Build(root).make();
        return new Portal(root, data, options).bodies(rest);
    }

    /** Ends with our standard input, so that whoever wanted it cannot leave it behind. */
    static void keycloakAlone(Path root, Options options) throws Exception {
        var data = DataFolder.take(options.data());
        orphans(data).forEach(Programs::end);
        new Checks(options).keycloakAlone();
        KeycloakProgram.fetch(root);
        var start = new Start(root, options, data);
        Runtime.getRuntime().addShutdownHook(new Thread(start::stop));
        start.children.add(start.keycloak.child());
        start.children.getFirst().start();
        start.awaitKeycloak();
        System.out.println("Keycloak " + options.keycloakAddress() + "/realms/souffleur");
        System.in.transferTo(OutputStream.nullOutputStream());
    }

    /** What an earlier start has left that was killed. */
    private static Stream<ProcessHandle> orphans(DataFolder data) {
        return Stream.of(
                        Programs.bearing("java", Portal.mark(data)),
                        Programs.bearing("mariadbd", Portal.databaseMark(data)),
                        Programs.bearing("java", Keycloak.mark(data)),
                        Programs.bearing("java", MailCatcher.mark(data)))
                .flatMap(List::stream);
    }

    private void run() throws Exception {
        var build = new Build(root);
        var building = build.needed();
        var fetching = own && !Files.isDirectory(KeycloakProgram.in(root));
        var catching = own && !MailCatcher.fetched(root);
        if (building || fetching || catching) new Maven(root).require();

        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        var progress = new Progress(1 + (own ? 1 : 0) + (building ? 1 : 0) + (fetching ? 1 : 0) + (catching ? 1 : 0));
        if (building) progress.step("Construction du portail · building the portal", build::make);
        if (fetching) progress.step("Préparation de Keycloak · preparing Keycloak", () -> KeycloakProgram.fetch(root));
        if (catching) progress.step("Préparation du courrier · preparing the mail", () -> MailCatcher.fetch(root));
        startAll();
        if (own) progress.step("Démarrage de Keycloak · starting Keycloak", this::awaitKeycloak);
        progress.step(
                "Démarrage du portail · starting the portal",
                () -> children.getLast().awaitHealth());
        System.out.println(Greeting.of(options, data));
        watch();
    }

    /** All at once: the portal asks for Keycloak at the first sign-in only, and mails wait for whom takes them. */
    private void startAll() throws IOException {
        if (own) children.add(keycloak.child());
        if (own) children.add(new MailCatcher(root, data, options).child());
        children.add(new Portal(root, data, options).child());
        for (var child : children) child.start();
    }

    private void awaitKeycloak() throws IOException, InterruptedException {
        children.getFirst().awaitHealth();
        keycloak.bringUpToDate();
    }

    private void watch() throws InterruptedException {
        var givenUp = new CountDownLatch(1);
        for (var child : children) child.keep(givenUp::countDown);
        givenUp.await();
        throw new Refusal(
                "Souffleur tombe sans cesse ; les journaux disent pourquoi : " + data.resolve("logs"),
                "Souffleur keeps falling; the logs say why: " + data.resolve("logs"));
    }

    /** The portal first, and its database with it; then the sign-in. */
    private void stop() {
        if (children.isEmpty()) return;
        System.out.println("\nArrêt · stopping");
        children.reversed().forEach(Child::stop);
        orphans(data).forEach(Programs::end);
    }
}
