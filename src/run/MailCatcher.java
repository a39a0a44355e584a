import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes every mail of a demonstration, of the portal and of Keycloak, and sends none on: GreenMail, on this machine alone. */
record MailCatcher(Path root, DataFolder data, Options options) {

    private static final Pattern VERSION = Pattern.compile("<greenmail\\.version>(.*?)</greenmail\\.version>");
    private static final String HOST = "127.0.0.1";

    /** What finds it again among the programs of this machine. */
    static String mark(DataFolder data) {
        return "-Dsouffleur.mails=" + data.path();
    }

    /** Fetched from the Maven repository once, for all starts in this tree. */
    static void fetch(Path root) throws IOException, InterruptedException {
        new Tools(root).alone(() -> {
            if (Files.exists(program(root))) return;
            new Maven(root)
                    .run(
                            "dependency:copy",
                            "-Dartifact=com.icegreen:greenmail-standalone:" + version(root),
                            "-DoutputDirectory=" + Files.createDirectories(root.resolve(".tools")));
        });
    }

    static boolean fetched(Path root) throws IOException {
        return Files.exists(program(root));
    }

    Child child() throws IOException {
        var command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + data.resolve("tmp"),
                mark(data),
                "-Dgreenmail.smtp.hostname=" + HOST,
                "-Dgreenmail.smtp.port=" + options.mailPort(),
                "-Dgreenmail.auth.disabled",
                "-Dgreenmail.api.hostname=" + HOST,
                "-Dgreenmail.api.port=" + options.mailReadingPort(),
                "-jar",
                program(root).toString());
        var health = URI.create(reading() + "/api/service/readiness");
        return new Child("GreenMail", command, Map.of(), health, data.log("mails"));
    }

    /** What the portal is told. */
    List<String> forPortal() {
        return List.of(
                "--spring.mail.host=" + HOST,
                "--spring.mail.port=" + options.mailPort(),
                "--souffleur.mail.catcher=" + reading());
    }

    /** What stands in the realm for Keycloak's own mails. */
    Map<String, String> forKeycloak() {
        var settings = new HashMap<String, String>();
        settings.put("SOUFFLEUR_MAIL_HOST", HOST);
        settings.put("SOUFFLEUR_MAIL_PORT", String.valueOf(options.mailPort()));
        settings.put("SOUFFLEUR_MAIL_FROM", "souffleur@localhost");
        settings.put("SOUFFLEUR_MAIL_STARTTLS", "false");
        settings.put("SOUFFLEUR_MAIL_AUTH", "false");
        settings.put("SOUFFLEUR_MAIL_USER", "");
        settings.put("SOUFFLEUR_MAIL_PASSWORD", "");
        return settings;
    }

    private String reading() {
        return "http://" + HOST + ":" + options.mailReadingPort();
    }

    private static Path program(Path root) throws IOException {
        return root.resolve(".tools/greenmail-standalone-" + version(root) + ".jar");
    }

    private static String version(Path root) throws IOException {
        var version = VERSION.matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) throw new IllegalStateException("greenmail.version is missing in pom.xml");
        return version.group(1);
    }
}
