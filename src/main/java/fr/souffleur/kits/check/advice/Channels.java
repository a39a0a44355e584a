package fr.souffleur.kits.check.advice;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.List;
import java.util.stream.Collectors;

/** News comes by telephone, on paper, at the door: a crisis does not choose one way. */
final class Channels {

    private static final int FEW = 6;

    private Channels() {}

    static void advise(KitParts parts, Faults advice) {
        var used = parts.injects().stream()
                .filter(it -> it.at("kind").is("inject"))
                .map(it -> it.at("channel"))
                .filter(it -> !it.text().isEmpty())
                .collect(Collectors.groupingBy(Spot::text));
        var total = used.values().stream().mapToInt(List::size).sum();
        if (total < FEW) return;
        if (used.size() < 3) advice.add(parts.kit().at("injects").fault("advice.channels.few", used.size()));
        used.forEach((channel, injects) -> {
            if (injects.size() * 2 > total)
                advice.add(injects.getFirst().fault("advice.channels.one", channel, injects.size(), total));
        });
    }
}
