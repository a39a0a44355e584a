package fr.souffleur.documents;

/** A {@link Paper} as a Word file (Office Open XML) that people can go on writing: real styles, no macro, nothing fetched. */
public final class Docx {

    private Docx() {}

    /** @return the same bytes for the same paper */
    public static byte[] of(Paper paper) {
        var page = new DocxPage(paper);
        page.build();
        return DocxPackage.pack(paper, page);
    }
}
