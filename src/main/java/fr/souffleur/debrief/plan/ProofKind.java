package fr.souffleur.debrief.plan;

/** What a proof may be. */
public enum ProofKind {
    PDF("pdf", "application/pdf"),
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    TXT("txt", "text/plain;charset=UTF-8");

    private final String ending;
    private final String type;

    ProofKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() {
        return ending;
    }

    public String type() {
        return type;
    }
}
