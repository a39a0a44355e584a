package fr.souffleur.debrief.plan;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A packed office file: which kind it is, and that unpacking it fills no disk. Nothing of it is run or shown here. */
final class OfficeFile {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int LARGEST_READ = 1024 * 1024;
    private static final String TYPES = "[Content_Types].xml";
    private static final String ODF = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OfficeFile() {}

    /** @throws Refused {@code debrief.plan.proof-kind}, {@code debrief.plan.proof-broken}, {@code debrief.plan.proof-locked} */
    static ProofKind kind(byte[] content) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var told = told(zip);
            if (told.getOrDefault(MANIFEST, "").contains("encryption-data"))
                throw new Refused("debrief.plan.proof-locked");
            return kind(told);
        } catch (IllegalArgumentException odd) {
            throw new Refused("debrief.plan.proof-broken");
        }
    }

    /** Unpacks it once, keeping the parts that say what it is. */
    private static Map<String, String> told(ZipFile zip) throws IOException {
        var told = new HashMap<String, String>();
        var buffer = new byte[64 * 1024];
        long left = MOST_BYTES;
        int parts = 0;
        for (var part : Collections.list(zip.getEntries())) {
            if (++parts > MOST_PARTS) throw new Refused("debrief.plan.proof-broken");
            if (part.getGeneralPurposeBit().usesEncryption()) throw new Refused("debrief.plan.proof-locked");
            if (!zip.canReadEntryData(part)) throw new Refused("debrief.plan.proof-broken");
            if (telling(part)) told.put(part.getName(), text(zip, part));
            try (var packed = zip.getInputStream(part)) {
                for (int read = packed.read(buffer); read >= 0; read = packed.read(buffer)) {
                    left -= read;
                    if (left < 0) throw new Refused("debrief.plan.proof-broken");
                }
            }
        }
        return told;
    }

    private static boolean telling(ZipArchiveEntry part) {
        return part.getName().equals(TYPES)
                || part.getName().equals(ODF)
                || part.getName().equals(MANIFEST);
    }

    private static String text(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (var packed = zip.getInputStream(part)) {
            return new String(packed.readNBytes(LARGEST_READ), StandardCharsets.UTF_8);
        }
    }

    /** What carries macros calls itself otherwise, and is none of ours. */
    private static ProofKind kind(Map<String, String> told) {
        var types = told.getOrDefault(TYPES, "");
        if (types.contains(ProofKind.DOCX.type() + ".main+xml")) return ProofKind.DOCX;
        if (types.contains(ProofKind.XLSX.type() + ".main+xml")) return ProofKind.XLSX;
        var odf = told.getOrDefault(ODF, "");
        if (odf.equals(ProofKind.ODT.type())) return ProofKind.ODT;
        if (odf.equals(ProofKind.ODS.type())) return ProofKind.ODS;
        throw new Refused("debrief.plan.proof-kind");
    }
}
