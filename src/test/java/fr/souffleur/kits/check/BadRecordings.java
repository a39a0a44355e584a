package fr.souffleur.kits.check;

import static fr.souffleur.kits.check.BadMediaTest.join;
import static fr.souffleur.kits.check.BadMediaTest.letters;

import fr.souffleur.kits.source.MemoryFiles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Recordings that are something else, something more, without end, or say who made them. */
final class BadRecordings {

    private static final String WORDS = "Exercice. Bonjour. Exercice.\n";

    private BadRecordings() {}

    static List<Harm> cases() {
        return Stream.of(otherKinds(), endless(), talkative(), unsaid())
                .flatMap(List::stream)
                .toList();
    }

    static List<Harm> good() {
        return List.of(recording("mp3", "mp3", Sounds.mp3(2), ""), recording("wav", "wav", Sounds.wav(2), ""));
    }

    private static List<Harm> otherKinds() {
        return List.of(
                recording("nothing as MP3", "mp3", new byte[0], "kind"),
                recording("nothing as WAV", "wav", new byte[0], "kind"),
                recording("a page as MP3", "mp3", letters("<html><script>alert(1)</script>"), "kind"),
                recording("a WAV as MP3", "mp3", Sounds.wav(1), "kind"),
                recording("an MP3 as WAV", "wav", Sounds.mp3(1), "kind"),
                recording("a film as MP3", "mp3", letters("\0\0\0\30ftypmp42"), "kind"),
                recording("an Ogg as MP3", "mp3", letters("OggS\0\2\0\0\0\0\0\0\0\0"), "kind"),
                recording("a layer that nobody plays", "mp3", Sounds.frame(0xFFF540C4), "kind"),
                recording("a speed that nobody has", "mp3", Sounds.frame(0xFFF3F0C4), "kind"),
                recording(
                        "a WAV that is packed", "wav", Sounds.wav((short) 85, (short) 1, 8_000, (short) 8, 1), "kind"),
                recording("a WAV of nine voices", "wav", Sounds.wav((short) 1, (short) 9, 8_000, (short) 8, 1), "kind"),
                recording("a WAV without pace", "wav", Sounds.wav((short) 1, (short) 1, 0, (short) 8, 0), "kind"));
    }

    private static List<Harm> endless() {
        return List.of(
                recording("61 seconds of MP3", "mp3", Sounds.mp3(61), "too-long"),
                recording("61 seconds of WAV", "wav", Sounds.wav(61), "too-long"),
                recording("no second at all", "wav", Sounds.wav(0), "kind"),
                recording("a frame cut in half", "mp3", Arrays.copyOf(Sounds.mp3(1), 150), "kind"),
                recording("a part of two gigabytes", "wav", sized(0x7FFFFFF0), "kind"),
                recording("a part of less than nothing", "wav", sized(-16), "kind"),
                new Harm(
                        "three megabytes",
                        heard("wav").with("media/D1.wav", new byte[3_000_000]),
                        Harm.KIT,
                        "media/D1.wav",
                        "file.too-big"));
    }

    private static List<Harm> talkative() {
        return List.of(
                recording("a title before an MP3", "mp3", join(letters("ID3\3\0\0\0\0\0\0"), Sounds.mp3(1)), "notes"),
                recording(
                        "a title behind an MP3", "mp3", join(Sounds.mp3(1), letters("TAG" + "x".repeat(125))), "notes"),
                recording("a list behind an MP3", "mp3", join(Sounds.mp3(1), letters("APETAGEX")), "notes"),
                recording(
                        "an author in a WAV",
                        "wav",
                        Sounds.wav(1, Sounds.part("LIST", letters("INFOIART\4\0\0\0moi\0"))),
                        "notes"),
                recording("a place in a WAV", "wav", Sounds.wav(1, Sounds.part("bext", new byte[8])), "notes"),
                recording("an archive behind an MP3", "mp3", join(Sounds.mp3(1), letters("PK\3\4")), "more"),
                recording("a page behind a WAV", "wav", join(Sounds.wav(1), letters("<script>x</script>")), "more"));
    }

    private static List<Harm> unsaid() {
        return List.of(
                new Harm(
                        "no EXERCICE at first",
                        with("mp3", Sounds.mp3(1)).with(Harm.SHEET, "Bonjour. Exercice.\n"),
                        Harm.SHEET,
                        "1:1",
                        "marked.recording"),
                new Harm(
                        "no EXERCICE at last",
                        with("mp3", Sounds.mp3(1)).with(Harm.SHEET, "Exercice. Bonjour.\n"),
                        Harm.SHEET,
                        "1:19",
                        "marked.recording"),
                new Harm(
                        "a variable that no voice says",
                        with("mp3", Sounds.mp3(1)).with(Harm.SHEET, "Exercice. Bonjour {{nom}}. Exercice.\n"),
                        Harm.SHEET,
                        "{{nom}}",
                        "recording.variable"),
                new Harm(
                        "the look of a note",
                        with("mp3", Sounds.mp3(1)).with(Harm.KIT, kit("mp3").replace("look: recording", "look: note")),
                        Harm.KIT,
                        "note\n    handling",
                        "recording.look"),
                Harm.edit("a look without a recording", "look: note", "look: recording", "recording", "recording.look"),
                new Harm(
                        "a picture besides",
                        with("mp3", Sounds.mp3(1))
                                .with(
                                        Harm.KIT,
                                        kit("mp3")
                                                .replace(
                                                        "cut-plan:",
                                                        "    picture: {file: media/D1.svg, alt: EXERCICE}\ncut-plan:")),
                        Harm.KIT,
                        "{file: media/D1.svg",
                        "recording.picture"),
                new Harm(
                        "a sound from elsewhere",
                        heard("mp3").with(Harm.KIT, kit("mp3").replace("media/D1.mp3", "http://127.0.0.1/x.mp3")),
                        Harm.KIT,
                        "http://127.0.0.1/x.mp3",
                        "schema.shape"));
    }

    private static Harm recording(String told, String kind, byte[] content, String key) {
        return new Harm(
                told, with(kind, content), Harm.KIT, "media/D1." + kind, key.isEmpty() ? "" : "recording." + key);
    }

    private static MemoryFiles with(String kind, byte[] content) {
        return heard(kind).with("media/D1." + kind, content);
    }

    private static MemoryFiles heard(String kind) {
        return MemoryFiles.little().with(Harm.KIT, kit(kind)).with(Harm.SHEET, WORDS);
    }

    private static String kit(String kind) {
        var kit = Harm.little();
        return kit.substring(0, kit.indexOf("    picture:")).replace("look: note", "look: recording")
                + "    recording:\n      file: media/D1." + kind + "\n" + kit.substring(kit.indexOf("cut-plan:"));
    }

    private static byte[] sized(int size) {
        var bytes = Sounds.wav(1);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(40, size);
        return bytes;
    }
}
