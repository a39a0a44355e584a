package fr.souffleur.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * From a committed move to every screen: {@code ./bench live}. The portal, a bare Tomcat and the screens are three processes; portal
 * and Tomcat send the same text in turn. Asserts nothing about time.
 */
@Tag("slow")
class LiveBench {

    /** Given, noted, taken back: what is given is waiting again in the end. */
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3) * 21;

    private static final List<Integer> SCREENS = Arrays.stream(
                    System.getProperty("bench.screens", "200,1000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int STORM = Integer.getInteger("bench.storm", 500);
    private static final List<String> ROLES = List.of("direction", "idec", "secretaire-comptable");
    private static final List<String> INJECTS = List.of("01", "02", "03");
    static final Path FOLDER = Path.of("target/bench-live").toAbsolutePath();

    @Test
    void fromACommittedMoveToEveryScreen() throws Exception {
        System.out.printf("%n./bench live: %d moves a round of each, load before %s%n", ROUNDS, load());
        for (int screens : SCREENS) measure(screens);
    }

    private void measure(int screens) throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        int port = freePort();
        try (var portal = portal(port);
                var floor = BenchChild.start(
                        "floor", List.of(), "fr.souffleur.live.BareFanOut", String.valueOf(freePort()))) {
            var codes = portal.answer().split(" ");
            floor.answer();
            var address = "http://localhost:" + port;
            var first = new BenchPhone(address + "/j/" + codes[0], (_, _) -> {});
            first.joins(ROLES.getFirst());
            var heard = new BenchHeard(screens);
            var phones = IntStream.range(0, screens)
                    .mapToObj(i -> phone(address, codes, i, heard))
                    .toList();
            long empty = portal.number("heap");
            long from = System.nanoTime();
            atOnce(phones, 8, (i, it) -> it.joins(i % 25 == 24 ? "" : ROLES.get(i % ROLES.size())));
            System.out.printf(Locale.ROOT, "%n%d screens, joined in %.1f s%n", screens, seconds(from));
            var bare = new BenchHeard(screens);
            var others = IntStream.range(0, screens)
                    .mapToObj(_ -> new BenchPhone("http://localhost:" + floor.argument(), bare::hear))
                    .toList();
            atOnce(others, 8, (_, it) -> it.opens("/stream"));
            heard.calm();
            rounds(portal, floor, heard, bare, "warm");
            long full = portal.number("heap");
            long cpu = portal.number("cpu");
            long queries = portal.number("queries");
            long begun = System.nanoTime();
            var took = rounds(portal, floor, heard, bare, "fait");
            double spent = seconds(begun);
            queries = portal.number("queries") - queries;
            cpu = portal.number("cpu") - cpu;
            print(took);
            System.out.printf(
                    "  let go for being slow while others came in, and back: %d%n", BenchPhone.BACK.getAndSet(0));
            System.out.printf(
                    Locale.ROOT,
                    "  heap a screen, socket and seat and its line included: %.1f KB; CPU %.2f ms a move, %.0f %% of one core; %.1f statements a move, whoever looks%n",
                    (full - empty) / 1024.0 / screens,
                    cpu / 1e6 / ROUNDS,
                    cpu / 1e7 / spent,
                    (double) queries / ROUNDS);
            if (screens >= STORM) storm(phones.subList(0, STORM), heard);
            first.goes();
            phones.forEach(BenchPhone::goes);
            others.forEach(BenchPhone::goes);
        }
    }

    /** All of them lose the network, and have it again in the same instant. */
    private static void storm(List<BenchPhone> phones, BenchHeard heard) throws Exception {
        phones.forEach(BenchPhone::goes);
        var each = new ConcurrentLinkedQueue<Double>();
        long from = System.nanoTime();
        atOnce(phones, phones.size(), (_, it) -> {
            it.returns();
            each.add(seconds(from));
        });
        var sorted = each.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "  storm: %d phones back with snapshot and stream in %.2f s (half of them in %.2f s)%n",
                phones.size(),
                sorted.getLast(),
                sorted.get(sorted.size() / 2));
    }

    private static Map<String, List<Double>> rounds(
            BenchChild portal, BenchChild floor, BenchHeard heard, BenchHeard bare, String text) throws Exception {
        var took = new TreeMap<String, List<Double>>();
        for (int round = 0; round < ROUNDS; round++) {
            var inject = INJECTS.get(round / 3 % INJECTS.size());
            var move = List.of("give " + inject, "note " + text + " " + round, "back " + inject)
                    .get(round % 3);
            heard.expect();
            var answer = portal.ask(move).split(" ");
            heard.await("\"seq\":" + answer[1] + ",");
            var kind = move.split(" ")[0];
            heard.note(took, "portal", kind, Long.parseLong(answer[0]));
            bare.expect();
            long sent = Long.parseLong(
                    floor.ask(Base64.getEncoder().encodeToString(heard.sample().getBytes(StandardCharsets.UTF_8))));
            bare.await("");
            bare.note(took, "floor", kind, sent);
        }
        return took;
    }

    private static void print(Map<String, List<Double>> took) {
        took.forEach((what, all) -> {
            var sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    what.startsWith("bytes")
                            ? "  %-34s median %6.0f, most %6.0f%n"
                            : "  %-34s p50 %6.2f ms, p99 %6.2f ms, last %6.2f ms%n",
                    what.startsWith("bytes")
                            ? new Object[] {what, sorted.get(sorted.size() / 2), sorted.getLast()}
                            : new Object[] {
                                what,
                                sorted.get(sorted.size() / 2),
                                sorted.get(sorted.size() * 99 / 100),
                                sorted.getLast()
                            });
        });
        double ratio = p99(took.get("ms portal")) / p99(took.get("ms floor"));
        System.out.printf(Locale.ROOT, "  p99 of the portal is %.2f times that of the floor; load %s%n", ratio, load());
    }

    private static double p99(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        return sorted.get(sorted.size() * 99 / 100);
    }

    private static BenchPhone phone(String address, String[] codes, int i, BenchHeard heard) {
        return new BenchPhone(address + (i % 25 == 24 ? "/o/" + codes[1] : "/j/" + codes[0]), heard::hear);
    }

    private static void atOnce(List<BenchPhone> phones, int threads, BiConsumer<Integer, BenchPhone> what)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            var all = IntStream.range(0, phones.size())
                    .mapToObj(i -> pool.submit(() -> what.accept(i, phones.get(i))))
                    .toList();
            try {
                for (var it : all) it.get();
            } catch (ExecutionException broken) {
                pool.shutdownNow();
                throw broken;
            }
        }
    }

    static BenchChild portal(int port) throws IOException {
        var settings = List.of(
                "--server.port=" + port,
                "--souffleur.address=http://localhost:" + port,
                "--souffleur.data=" + FOLDER.resolve("data"),
                "--souffleur.kits=" + Path.of("kits").toAbsolutePath(),
                "--souffleur.keycloak.secret=bench-only",
                "--souffleur.seals.folder=" + FOLDER.resolve("seals"),
                "--vaadin.productionMode=true");
        return BenchChild.start(
                "portal",
                List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError"),
                "fr.souffleur.live.BenchPortal",
                settings.toArray(String[]::new));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException unknown) {
            return "unknown";
        }
    }
}
