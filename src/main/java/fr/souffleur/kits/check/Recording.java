package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;

/** Recordings are what their name says, as short as what is read aloud, and never without their words. */
final class Recording {

    static final int LARGEST = 2 * 1024 * 1024;

    private static final String LOOK = "recording";

    private Recording() {}

    static boolean named(String file) {
        return file.endsWith(".mp3") || file.endsWith(".wav");
    }

    static String type(String file) {
        return file.endsWith(".wav") ? "audio/wav" : "audio/mpeg";
    }

    static void check(Spot file, byte[] content, Faults faults) {
        var trouble = RecordingBytes.trouble(type(file.text()), content);
        if (trouble != null) faults.add(file.fault(trouble, file.text()));
    }

    /** One looks like what it is, is nothing else besides, and says the same in every house: a voice has no variables. */
    static void check(KitParts parts, Faults faults) {
        for (var document : parts.kit().items("documents")) {
            var recording = document.at("recording");
            var look = document.at("look");
            if (look.present() && look.is(LOOK) != recording.present())
                faults.add(look.fault("recording.look", document.at("id").text()));
            if (recording.present() && document.at("picture").present())
                faults.add(document.at("picture")
                        .fault("recording.picture", document.at("id").text()));
            var words = parts.texts().get(document.at("text").text());
            if (recording.present() && words != null && words.text().contains("{{"))
                faults.add(words.fault(words.text().indexOf("{{"), "recording.variable"));
        }
    }
}
