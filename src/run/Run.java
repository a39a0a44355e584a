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
            else if (words.equals(List.of("tools"))) Keycloak.fetch(ROOT);
            else if (words.equals(List.of("build"))) new Build(ROOT).make();
            else if (words.equals(List.of("bundle"))) new Bundle(ROOT).make();
            else if (words.equals(List.of("bundle", "--check"))) new Bundle(ROOT).check();
            else if (!words.isEmpty() && words.getFirst().equals("kits"))
                System.exit(kits(words.subList(1, words.size())));
            else Start.run(ROOT, Options.of(words, ROOT));
        } catch (Refusal no) {
            System.err.println(no.getMessage());
            System.exit(1);
        }
    }

    private static int kits(List<String> words) throws IOException, InterruptedException {
        new Build(ROOT).make();
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dloader.main=fr.souffleur.kits.KitsCommand",
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
