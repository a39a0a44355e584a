package fr.souffleur.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Papers for tests: one with every kind of block, and small ones. */
public final class Papers {

    static final String UNBROKEN = "x".repeat(4_000);

    private Papers() {}

    static Paper paper(Block... blocks) {
        return new Paper(
                "fr",
                "Un titre",
                "un sujet",
                "une description",
                new Paper.Edges(true, "Diffusion restreinte", "EHPAD-01", ""),
                List.of(blocks));
    }

    static Paper everything() {
        return paper(
                new Block.Facts(List.of(new Block.Fact("Joué", "14 h 02"), new Block.Fact("Kit", "EHPAD-01"))),
                new Block.Paragraph(Block.Tone.LEAD, "{{x}} <b> &amp; 😀 مرحبا שלום q\u0303 " + UNBROKEN),
                new Block.Pair(
                        List.of(Block.Heading.part("À gauche"), new Block.Bullets(Block.Mark.DASH, List.of("a", "b"))),
                        List.of(Block.Heading.part("À droite"), new Block.Bullets(Block.Mark.NUMBER, List.of("a")))),
                Block.Heading.page("Une partie"),
                Block.Heading.sub("Une sous-partie"),
                new Block.Bullets(Block.Mark.BOX, List.of("à cocher")),
                new Block.Prose(
                        Markdown.with("fr", Map.of("a", "<i>A</i>"))
                                .html(
                                        "# Titre\n\n{{a}} {{b}} **gras** *italique*\n\n1. un\n\n> cité\n\n| a | b |\n|---|---|\n| 1 | 2 |")),
                new Block.Scale(
                        "Niveaux",
                        "Thème",
                        "Niveau",
                        List.of("zéro", "un", "deux", "trois"),
                        List.of(
                                new Block.Position("Alerte", 1.5, 1, 2, "entre 1 et 2"),
                                new Block.Position("Soins", null, 1, 1, "non joué"))),
                longTable(),
                new Block.Picture(Drawings.EMBLEM, "L’emblème", 20),
                new Block.Signatures(List.of("La direction")),
                new Block.SignatureSheet("À signer", List.of("Fonction", "Signature"), List.of(List.of("IDEC")), 1),
                new Block.Paragraph(Block.Tone.NOTE, "Fin."));
    }

    static Block.Table longTable() {
        return new Block.Table(
                "La frise",
                List.of(new Block.Column("Moment du jeu", 2), new Block.Column("Fait", 5)),
                IntStream.range(0, 60)
                        .mapToObj(it -> List.of(
                                "minute " + it, "Un fait assez long pour prendre deux lignes sur la page. ".repeat(2)))
                        .toList());
    }

    /** Composed as the PDF composes, and without the spaces that a line end swallows. */
    public static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u2002\\u2003\\u202F]+", "");
    }
}
