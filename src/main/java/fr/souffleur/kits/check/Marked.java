package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Nothing of an exercise is ever taken for real: what is said begins with EXERCICE, pictures bear it, recordings begin and end with it. Documents and cards
 * get it from whoever shows or prints them, so that writing it into their files would set it twice.
 */
final class Marked {

    private static final Pattern SAID = Pattern.compile("(?:EXERCI[CS]E\\W+){3}");
    private static final Pattern BEGINS = Pattern.compile("(?iU)\\A\\W*EXERCI[CS]E\\b");
    private static final Pattern ENDS = Pattern.compile("(?iU)\\bEXERCI[CS]E\\W*\\z");
    private static final Pattern SHOWN = Pattern.compile("EXERCI[CS]E");
    private static final Pattern BAND =
            Pattern.compile("(?m)^[#*_>\\h]*EXERCI[CS]E(?:[\\h,·–—-]+EXERCI[CS]E)*[\\h.!*_–—-]*$");

    private Marked() {}

    static void check(KitParts parts, Map<String, byte[]> media, Faults faults) {
        for (var inject : parts.injects()) {
            var words = inject.at("words");
            if (!words.text().isBlank()
                    && !inject.at("kind").is("closing")
                    && !SAID.matcher(words.text()).lookingAt())
                faults.add(words.fault("marked.words", inject.at("id").text()));
        }
        for (var ready : parts.kit().items("palette")) {
            var words = ready.at("words");
            if (!words.text().isBlank() && !SAID.matcher(words.text()).lookingAt())
                faults.add(words.fault("marked.ready", ready.at("id").text()));
        }
        for (var document : parts.kit().items("documents")) {
            picture(document.at("picture"), media, faults);
            if (document.at("recording").present()) heard(document.at("text"), parts, faults);
            band(document.at("text"), parts, faults);
        }
    }

    /** What is heard cannot be read here; its words can. */
    private static void heard(Spot file, KitParts parts, Faults faults) {
        var text = parts.texts().get(file.text());
        if (text == null) return;
        if (!BEGINS.matcher(text.text()).find()) faults.add(text.fault(0, "marked.recording", file.text()));
        if (!ENDS.matcher(text.text()).find())
            faults.add(text.fault(text.text().stripTrailing().length(), "marked.recording", file.text()));
    }

    private static void picture(Spot picture, Map<String, byte[]> pictures, Faults faults) {
        var file = picture.at("file");
        var alt = picture.at("alt");
        if (!alt.text().isBlank() && !SHOWN.matcher(alt.text()).find())
            faults.add(alt.fault("marked.picture", file.text()));
        var drawing = pictures.get(file.text());
        if (drawing != null
                && file.text().endsWith(".svg")
                && !SHOWN.matcher(new String(drawing, StandardCharsets.UTF_8)).find())
            faults.add(file.fault("marked.drawing", file.text()));
    }

    private static void band(Spot file, KitParts parts, Faults faults) {
        var text = parts.texts().get(file.text());
        if (text == null) return;
        BAND.matcher(text.text()).results().forEach(it -> faults.add(text.fault(it.start(), "marked.band")));
    }
}
