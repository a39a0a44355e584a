import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one command: starts the portal with all it needs, or does one of the small jobs beside it. */
final class Run {

    private static final Path ROOT = Path.of(System.getProperty("souffleur.root"));

    private Run() {}

    public static void main(String[] arguments) throws Exception {
        var words = Arrays.asList(arguments);
        try {
            if (words.contains("--help")) System.out.print(Options.HELP);
            else if (words.contains("--version")) System.out.println("Souffleur " + version());
            else if (words.isEmpty() || words.getFirst().startsWith("-")) Start.all(ROOT, Options.of(words, ROOT));
            else jobs(words.getFirst(), words.subList(1, words.size()));
        } catch (Refusal no) {
            System.err.println(no.getMessage());
            System.exit(1);
        }
    }

    private static void jobs(String job, List<String> words) throws Exception {
        switch (job) {
            case "bundle" -> bundle(words);
            case "tools" -> tools();
            case "bodies" -> System.exit(Start.bodies(ROOT, words));
            case "code" -> System.out.println(Code.now());
            case "keycloak" -> Start.keycloakAlone(ROOT, Options.of(words, ROOT));
            case "kits" -> System.exit(command("kits.command.KitsCommand", words));
            case "courses" -> System.exit(command("training.command.CoursesCommand", words));
            case "seals" -> System.exit(seals(words));
            default ->
                throw new Refusal(
                        "Commande inconnue : " + job + " ; ./run --help les dit toutes.",
                        "Unknown command: " + job + "; ./run --help lists them.");
        }
    }

    private static void tools() throws IOException, InterruptedException {
        KeycloakProgram.fetch(ROOT);
        MailCatcher.fetch(ROOT);
    }

    private static void bundle(List<String> words) throws IOException, InterruptedException {
        if (words.contains("--check")) new Bundle(ROOT).check();
        else new Bundle(ROOT).make();
    }

    /** Keys are those of the folder of data, unless another one is named; what a new key signs may be said. */
    private static int seals(List<String> words) throws IOException, InterruptedException {
        var jobs = List.of("list", "rotate");
        if (words.isEmpty() || !jobs.contains(words.getFirst())) return command("seals.SealsCommand", List.of());
        var named = words.size() > 1 && !words.get(1).startsWith("--");
        var options = Options.of(words.subList(named ? 2 : 1, words.size()), ROOT);
        var folder = options.data().resolve("seals").toString();
        return command(
                "seals.SealsCommand",
                named ? List.of(words.getFirst(), folder, words.get(1)) : List.of(words.getFirst(), folder));
    }

    private static int command(String main, List<String> words) throws IOException, InterruptedException {
        new Build(ROOT).make();
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dloader.main=fr.souffleur." + main,
                "-cp",
                new Build(ROOT).jar().toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        command.addAll(words);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String version() throws IOException {
        return Files.readString(ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*?<artifactId>souffleur</artifactId>\\s*<version>(.*?)</version>.*", "$1");
    }
}
