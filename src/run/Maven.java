import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The Maven of this machine. */
record Maven(Path root) {

    private static final Pattern VERSION = Pattern.compile("Maven (\\d+)\\.(\\d+)");

    /** Asked before anything is begun that needs it. */
    void require() throws IOException, InterruptedException {
        if (fits(output("--version"))) return;
        throw new Refusal(
                "Il faut Maven 3.8 ou plus récent dans le PATH ; par exemple : apt-get install maven.",
                "Maven 3.8 or newer is needed on the PATH; for example: apt-get install maven.");
    }

    private static boolean fits(String answer) {
        var version = VERSION.matcher(answer);
        if (!version.find()) return false;
        var major = Integer.parseInt(version.group(1));
        return major > 3 || major == 3 && Integer.parseInt(version.group(2)) >= 8;
    }

    void run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("mvn", "-B", "-q", "--no-transfer-progress"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0)
            throw new Refusal(
                    "Maven s’est arrêté ; voici ce qu’il dit :", "Maven has stopped; this is what it says:\n\n" + said);
    }

    private String output(String word) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder("mvn", word).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes());
        } catch (IOException none) {
            return "";
        }
    }
}
