package fr.souffleur.debrief.attestation;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Pair;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Picture;
import fr.souffleur.documents.Block.Signatures;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import fr.souffleur.documents.Qr;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Reading;
import fr.souffleur.seals.Sealed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** The attestation as a paper that a director signs: one page, in the exercise's language. Play is over: no band. */
final class AttestationPaper {

    private static final int QR_MILLIMETRES = 25;

    private AttestationPaper() {}

    /** @param issuer the portal's name */
    static Paper of(Sealed sealed, Handed handed, String issuer) {
        var attestation = Attestation.parse(sealed.text());
        var words = Words.in(attestation.language());
        var reading = AttestationWords.read(attestation, words);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Tone.LEAD, reading.lead()));
        blocks.add(new Facts(reading.facts().stream()
                .filter(it -> !it.named())
                .map(it -> new Fact(it.label(), it.value()))
                .toList()));
        reading.facts().stream()
                .filter(Reading.Fact::named)
                .map(it -> new Paragraph(words.say("debrief.attestation.names", it.label(), it.value())))
                .forEach(blocks::add);
        blocks.add(boxes(reading));
        reading.notes().forEach(it -> blocks.add(new Paragraph(Tone.NOTE, it)));
        blocks.add(new Pair(signature(sealed, reading, issuer, words), check(handed, words)));
        return new Paper(
                attestation.language(),
                reading.title(),
                "",
                words.say(
                        "debrief.attestation.description",
                        attestation.title(),
                        attestation.structure(),
                        AttestationWords.day(attestation, words)),
                new Paper.Edges(
                        false,
                        null,
                        words.say(
                                "debrief.report.source",
                                attestation.kit(),
                                attestation.kitVersion(),
                                attestation.gridVersion()),
                        words.say("debrief.report.promise")),
                blocks);
    }

    private static Table boxes(Reading reading) {
        return new Table(
                reading.table().caption(),
                List.of(
                        new Column(reading.table().heads().get(0), 64),
                        new Column(reading.table().heads().get(1), 14),
                        new Column(reading.table().heads().get(2), 22)),
                reading.table().rows());
    }

    private static List<Block> signature(Sealed sealed, Reading reading, String issuer, Words words) {
        var issued = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(LocalDate.ofInstant(sealed.issuedAt(), reading.zone()));
        return List.of(
                Heading.part(words.say("debrief.attestation.signed")),
                new Paragraph(Tone.NOTE, words.say("debrief.attestation.issued", issued, issuer, sealed.keyId())),
                new Signatures(List.of(words.say("debrief.report.sign-management"))));
    }

    private static List<Block> check(Handed handed, Words words) {
        return List.of(
                Heading.part(words.say("debrief.attestation.check")),
                new Picture(
                        Qr.png(handed.address()),
                        words.say("debrief.attestation.qr", handed.address()),
                        QR_MILLIMETRES),
                new Paragraph(Tone.NOTE, words.say("debrief.attestation.address", handed.door(), handed.code())));
    }
}
