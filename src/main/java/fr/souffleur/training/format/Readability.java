package fr.souffleur.training.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a French text reads: its words, its sentences, and the reading ease of Kandel and Moles (1958), the French fitting of Flesch's:
 * 207 − 1.015 × words a sentence − 73.6 × syllables a word. From 50 on it is of ordinary ease; an order of magnitude, no judgement.
 *
 * @param words counted as runs of letters and digits
 * @param perSentence words in a sentence, on average
 * @param ease of reading, about 0 to 100
 * @param tooLong sentences of more than thirty-five words, as they stand
 */
public record Readability(int words, double perSentence, double ease, List<String> tooLong) {

    private static final int LONGEST = 35;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SYLLABLE = Pattern.compile("(?i)[aeiouyàâäéèêëîïôöùûüœæ]+");
    private static final Pattern SILENT = Pattern.compile("(?i).+(?:e|es|ent)");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
    private static final Pattern END = Pattern.compile("[.?!…:;](?=\\s)|\\n\\s*\\n|\\n(?=\\s*(?:[-*|#>]|\\d+\\.))");

    /** @param markdown a text in French */
    public static Readability of(String markdown) {
        var text = PICTURE.matcher(markdown).replaceAll("");
        var sentences = Stream.of(END.split(text))
                .map(String::strip)
                .filter(it -> WORD.matcher(it).find())
                .toList();
        int words = (int) WORD.matcher(text).results().count();
        int syllables = WORD.matcher(text)
                .results()
                .mapToInt(it -> syllables(it.group()))
                .sum();
        double perSentence = words / (double) Math.max(1, sentences.size());
        double ease = 207 - 1.015 * perSentence - 73.6 * syllables / Math.max(1, words);
        return new Readability(
                words,
                perSentence,
                ease,
                sentences.stream()
                        .filter(it -> WORD.matcher(it).results().count() > LONGEST)
                        .toList());
    }

    private static int syllables(String word) {
        int heard = (int) SYLLABLE.matcher(word).results().count();
        if (heard > 1 && SILENT.matcher(word).matches()) heard--;
        return Math.max(1, heard);
    }
}
