package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Nobody listens for longer than a minute: what is read aloud fits in one, and the welcome in the time it was given. */
final class Aloud {

    /** Words a minute, of somebody who reads so that a whole table can follow. */
    static final int PACE = 150;

    private static final Pattern WORD = Pattern.compile("[^\\s]*[\\p{L}\\p{N}][^\\s]*");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]*)\\s*}}");

    private final Map<String, String> presets;
    private final Faults faults;

    private Aloud(KitParts parts, Faults faults) {
        this.presets = parts.kit().items("variables").stream()
                .collect(Collectors.toMap(
                        it -> it.at("key").text(), it -> it.at("preset").text(), (first, again) -> first));
        this.faults = faults;
    }

    static void check(KitParts parts, Faults faults) {
        var aloud = new Aloud(parts, faults);
        for (var inject : parts.injects()) {
            aloud.fits(inject.at("words"), 1);
            aloud.fits(inject.at("relance").at("words"), 1);
        }
        for (var ready : parts.kit().items("palette")) aloud.fits(ready.at("words"), 1);
        for (var reaction : parts.kit().items("reactions"))
            for (var effect : reaction.items("then")) aloud.fits(effect.at("say"), 1);
        for (var document : parts.kit().items("documents"))
            if (document.at("recording").present())
                aloud.fits(parts.texts().get(document.at("text").text()));
        var speeches = parts.kit().at("speeches");
        aloud.fits(
                speeches.at("welcome"),
                Math.max(1, parts.kit().at("minutes").at("welcome").number(1)));
        aloud.fits(speeches.at("real"), 1);
        aloud.fits(speeches.at("closing"), 1);
        for (var step : parts.kit().at("debrief").items("steps")) aloud.fits(step.at("say"), 1);
    }

    private void fits(Spot words, int minutes) {
        var count = count(words.text());
        if (count > PACE * minutes)
            faults.add(words.fault("aloud.too-long", count * 60 / PACE, minutes, PACE * minutes));
    }

    /** Where a recording cannot be heard, somebody reads its words. */
    private void fits(@Nullable SourceText heard) {
        var count = heard == null ? 0 : count(heard.text());
        if (heard != null && count > PACE) faults.add(heard.fault(0, "aloud.too-long", count * 60 / PACE, 1, PACE));
    }

    private int count(String text) {
        var said = VARIABLE.matcher(text).replaceAll(it -> answer(it.group(1)));
        return (int) WORD.matcher(said).results().count();
    }

    private String answer(String variable) {
        var preset = presets.getOrDefault(variable, "").replace("\\", "").replace("$", "");
        return preset.isBlank() ? variable : preset;
    }
}
