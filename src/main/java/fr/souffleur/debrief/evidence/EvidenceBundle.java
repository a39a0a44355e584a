package fr.souffleur.debrief.evidence;

import fr.souffleur.debrief.Packed;
import fr.souffleur.debrief.ReportFile;
import fr.souffleur.debrief.attestation.Attestations.Issued;
import fr.souffleur.documents.Docx;
import fr.souffleur.documents.Pdf;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The evidence file: every paper and what stands behind it, in one ZIP, with a list of what it holds. */
public final class EvidenceBundle {

    private static final String FORMAT = "souffleur.evidence";
    private static final String VERSION = "1.0";

    private EvidenceBundle() {}

    /** @param issued the attestation that is valid; null when none is */
    public static byte[] of(Evidence evidence, @Nullable Issued issued) {
        var papers = new EvidencePapers(evidence);
        var files = new LinkedHashMap<String, byte[]>();
        files.put(Pieces.SUMMARY, Pdf.of(papers.summary()));
        for (var demand : evidence.demands()) {
            var paper = papers.page(demand);
            files.put(demand.file() + ".pdf", Pdf.of(paper));
            if (demand.plan()) files.put(demand.file() + ".docx", Docx.of(paper));
        }
        files.put(Pieces.REPORT, Pdf.of(papers.report()));
        files.put(Pieces.DATA, ReportFile.write(evidence.report()).getBytes(StandardCharsets.UTF_8));
        if (issued != null) {
            files.put(Pieces.ATTESTATION, Pdf.of(issued.paper()));
            files.put(Pieces.CREDENTIAL, issued.token().getBytes(StandardCharsets.US_ASCII));
        }
        files.put(Pieces.ATTENDANCE, Pdf.of(papers.attendance()));
        files.put(Pieces.ACTIONS, ActionsTable.of(evidence));
        files.put(Pieces.CONTENTS, Packed.contents(FORMAT, VERSION, about(evidence), files));
        return Packed.zip(files);
    }

    private static Map<String, Object> about(Evidence evidence) {
        var about = new LinkedHashMap<String, Object>();
        about.put("structure", evidence.report().chronicle().sheet().structure());
        var stamp = evidence.report().stamp();
        if (stamp != null) about.put("report-version", stamp.number());
        about.put(
                "demands",
                evidence.demands().stream().map(it -> demand(evidence, it)).toList());
        return about;
    }

    private static Map<String, Object> demand(Evidence evidence, Demand demand) {
        var words = evidence.words();
        var reference = evidence.reference(demand);
        var about = new LinkedHashMap<String, Object>();
        about.put("demand", demand.word());
        about.put(
                "files",
                demand.plan()
                        ? List.of(demand.file() + ".pdf", demand.file() + ".docx")
                        : List.of(demand.file() + ".pdf"));
        about.put("reference", reference.say(words));
        about.put("verified", reference.verified());
        return about;
    }
}
