package fr.souffleur.debrief.plan;

import fr.souffleur.common.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by what it holds and not by how it is called. */
final class ProofContent {

    /** The largest proof, in bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] JPEG_END = {(byte) 0xFF, (byte) 0xD9};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The old files of office programs, and new ones under a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Where the end of a file is looked for: some programs write a little after it. */
    private static final int TAIL = 1024;

    private ProofContent() {}

    /**
     * @throws Refused {@code debrief.plan.proof-empty}, {@code debrief.plan.proof-large}, {@code debrief.plan.proof-kind},
     *     {@code debrief.plan.proof-broken}, {@code debrief.plan.proof-locked}
     */
    static ProofKind kind(byte[] content) {
        if (content.length == 0) throw new Refused("debrief.plan.proof-empty");
        if (content.length > LARGEST) throw new Refused("debrief.plan.proof-large", LARGEST / 1024 / 1024);
        if (begins(content, PDF)) return whole(content, PDF_END, ProofKind.PDF);
        if (begins(content, PNG)) return whole(content, PNG_END, ProofKind.PNG);
        if (begins(content, JPEG)) return whole(content, JPEG_END, ProofKind.JPEG);
        if (begins(content, COMPOUND)) throw new Refused("debrief.plan.proof-locked");
        if (begins(content, ZIP)) return office(content);
        if (text(content)) return ProofKind.TXT;
        throw new Refused("debrief.plan.proof-kind");
    }

    private static ProofKind office(byte[] content) {
        try {
            return OfficeFile.kind(content);
        } catch (IOException odd) {
            throw new Refused("debrief.plan.proof-broken");
        }
    }

    private static ProofKind whole(byte[] content, byte[] end, ProofKind kind) {
        int from = Math.max(0, content.length - TAIL - end.length);
        for (int at = content.length - end.length; at >= from; at--)
            if (Arrays.equals(content, at, at + end.length, end, 0, end.length)) return kind;
        throw new Refused("debrief.plan.proof-broken");
    }

    private static boolean begins(byte[] content, byte[] sign) {
        return content.length >= sign.length && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** UTF-8 without a sign that no text holds; what is a page or a script stays text, and goes out as text. */
    private static boolean text(byte[] content) {
        try {
            var decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return decoded.chars().noneMatch(it -> it < ' ' && it != '\t' && it != '\n' && it != '\r' && it != '\f');
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
