package fr.souffleur.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document before it has a form: what it says, in reading order. Texts are plain words and print as they are, markup and
 * all; only {@link Block.Prose} carries HTML, and that comes from {@link Markdown}.
 *
 * @param language two letters, of the words that the document itself adds
 * @param title its first heading, and its name in the reader's window
 * @param subject the line under the title
 * @param description what it is, in a sentence, for who looks for it later
 * @param format of the document and its version, such as {@code souffleur-report 1.0}; said in every form it is given
 */
public record Paper(
        String language,
        String title,
        String subject,
        String description,
        Edges edges,
        List<Block> blocks,
        String format) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public Paper(String language, String title, String subject, String description, Edges edges, List<Block> blocks) {
        this(language, title, subject, description, edges, blocks, "souffleur-paper 1.0");
    }

    /**
     * What stands on every page; page numbers always do.
     *
     * @param exercise whether the band EXERCICE runs along the top
     * @param restriction who may read it, such as « Diffusion restreinte »; null for everybody
     * @param source where it comes from: kit, version, grid
     * @param promise a short sentence in the middle of the foot, or empty
     */
    public record Edges(boolean exercise, @Nullable String restriction, String source, String promise) {}
}
