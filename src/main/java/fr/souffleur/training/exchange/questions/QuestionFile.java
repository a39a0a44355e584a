package fr.souffleur.training.exchange.questions;

import fr.souffleur.common.Words;
import java.util.List;

/** A file of questions from elsewhere, of either kind; it says itself which. */
public final class QuestionFile {

    private QuestionFile() {}

    /** @param words for answers that the file leaves unsaid, such as true and false */
    public static Reading read(byte[] bytes, Words words) {
        var findings = new Findings();
        var text = Letters.of(bytes, findings);
        if (text.isEmpty()) return findings.of(List.of());
        var begins = text.get().replace("\uFEFF", "").stripLeading();
        return begins.startsWith("<") ? MoodleXml.read(text.get(), words) : Gift.read(text.get(), words);
    }
}
