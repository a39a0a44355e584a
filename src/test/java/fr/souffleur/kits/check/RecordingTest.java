package fr.souffleur.kits.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void theNameSaysTheKind() {
        assertThat(Recording.type("media/a.mp3")).isEqualTo("audio/mpeg");
        assertThat(Recording.type("media/a.wav")).isEqualTo("audio/wav");
        assertThat(Recording.named("media/a.png")).isFalse();
    }

    @Test
    void aMinuteIsHeardAndNotASecondMore() {
        assertThat(RecordingBytes.trouble("audio/mpeg", Sounds.mp3(59))).isNull();
        assertThat(RecordingBytes.trouble("audio/wav", Sounds.wav(60))).isNull();
        assertThat(RecordingBytes.trouble("audio/wav", Sounds.wav(61))).isEqualTo("recording.too-long");
    }

    @Test
    void everyPaceThatBrowsersPlayIsRead() {
        assertThat(RecordingBytes.trouble("audio/wav", Sounds.wav((short) 1, (short) 2, 44_100, (short) 16, 3)))
                .isNull();
        // MPEG 1 at 44,100 and 128 kbit/s: 417 bytes a frame, and one more where the head says so.
        assertThat(RecordingBytes.trouble("audio/mpeg", frames(0xFFFB9064, 417)))
                .isNull();
        assertThat(RecordingBytes.trouble("audio/mpeg", frames(0xFFFB9264, 418)))
                .isNull();
        assertThat(RecordingBytes.trouble("audio/mpeg", frames(0xFFE34064, 208)))
                .isNull();
    }

    /** What the portal ships passes its own check, and its words say all that is heard. */
    @Test
    void theVoiceOfTheAnsweringMachineIsSound() throws IOException {
        var voice = Files.readAllBytes(Path.of("kits/EHPAD-01/media/d13-repondeur.mp3"));
        assertThat(RecordingBytes.trouble("audio/mpeg", voice)).isNull();
        assertThat(voice).hasSizeLessThan(120 * 1024);
        assertThat(Files.readString(Path.of("kits/EHPAD-01/documents/D13.md")))
                .startsWith("Exercice.")
                .endsWith("Exercice.\n");
    }

    @Test
    void whatIsHeardBeginsAndEndsWithTheWord() {
        assertThat(marked("**Exercice.** Bonjour. *Exercice.*\n")).isEmpty();
        assertThat(marked("EXERCISE. Hello. EXERCISE\n")).isEmpty();
        assertThat(marked("Bonjour.\n")).hasSize(2).allMatch(it -> it.startsWith("marked.recording"));
        assertThat(marked("Exercices. Bonjour. Exercice.\n")).hasSize(1);
    }

    @Test
    void itsWordsFitInTheMinuteInWhichSomebodyReadsThem() {
        var long151 = "Exercice. " + "mot ".repeat(149) + "Exercice.\n";
        assertThat(Lines.faults(
                        "documents: [{id: D1, look: recording, text: D1.md, recording: {file: media/a.mp3}}]\n",
                        Map.of("D1.md", long151),
                        Set.of(),
                        Aloud::check))
                .singleElement()
                .asString()
                .startsWith("aloud.too-long [60, 1, 150]");
    }

    private static byte[] frames(int head, int size) {
        var one = java.nio.ByteBuffer.allocate(size).putInt(head).array();
        return BadMediaTest.join(one, one, one);
    }

    private static List<String> marked(String words) {
        return Lines.faults(
                "documents: [{text: D1.md, recording: {file: media/a.mp3}}]\n",
                Map.of("D1.md", words),
                Set.of(),
                (parts, faults) -> Marked.check(parts, Map.of(), faults));
    }
}
