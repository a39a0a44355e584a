package fr.souffleur.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** What all screens have heard of the move that is under way. */
final class BenchHeard {
    private final int screens;
    private final Collection<Long> times = new ConcurrentLinkedQueue<>();
    private final Collection<String> texts = new ConcurrentLinkedQueue<>();
    private volatile String wanted = "none";
    private volatile CountDownLatch left = new CountDownLatch(0);
    private final Collection<Map.Entry<Long, String>> early = new ConcurrentLinkedQueue<>();
    private volatile boolean open;
    private volatile long last;

    BenchHeard(int screens) {
        this.screens = screens;
    }

    void hear(long at, String text) {
        last = at;
        if (!open || text.startsWith("{\"type\":\"beat\"")) return;
        early.add(Map.entry(at, text));
        if (early.size() >= screens) left.countDown();
    }

    void expect() {
        early.clear();
        times.clear();
        texts.clear();
        left = new CountDownLatch(1);
        open = true;
    }

    void await(String seq) throws InterruptedException {
        wanted = seq;
        if (!left.await(30, TimeUnit.SECONDS))
            System.out.printf("  only %d of %d heard of it%n", early.size(), screens);
        open = false;
        early.stream().filter(it -> it.getValue().contains(wanted)).forEach(it -> {
            times.add(it.getKey());
            texts.add(it.getValue());
        });
    }

    String sample() {
        return texts.iterator().next();
    }

    void note(Map<String, List<Double>> took, String who, String kind, long from) {
        var all = took.computeIfAbsent("ms " + who, _ -> new ArrayList<>());
        times.forEach(it -> all.add((it - from) / 1e6));
        if (!who.equals("portal")) return;
        var bytes = took.computeIfAbsent("bytes of a " + kind, _ -> new ArrayList<>());
        var beyond = took.computeIfAbsent("bytes of a " + kind + " beyond its words", _ -> new ArrayList<>());
        texts.forEach(it -> {
            bytes.add((double) BenchPhone.bytes(it));
            beyond.add((double) BenchPhone.bytes(it) - words(Json.MAPPER.readTree(it)));
        });
    }

    /** Words of stimuli and documents in it, as they are encoded. */
    private static int words(JsonNode node) {
        int words = 0;
        for (var it : node.properties()) {
            var named = it.getKey().endsWith("html")
                    || it.getKey().endsWith("Html")
                    || it.getKey().equals("text");
            if (named && it.getValue().isString()) words += BenchPhone.bytes(Json.write(it.getValue()));
            else if (named && it.getValue().path("=").isString())
                words += BenchPhone.bytes(Json.write(it.getValue().get("=")));
            else words += words(it.getValue());
        }
        if (node.isArray()) for (var it : node.values()) words += words(it);
        return words;
    }

    /** Until nobody has heard anything for half a second. */
    void calm() {
        while (System.nanoTime() - last < 500_000_000L) LockSupport.parkNanos(10_000_000);
    }
}
