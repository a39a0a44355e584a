package fr.souffleur.training.certificate;

import fr.souffleur.common.Words;
import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Pair;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Picture;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.documents.Paper;
import fr.souffleur.documents.Qr;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Reading;
import fr.souffleur.seals.Sealed;
import java.util.ArrayList;
import java.util.List;

/** The certificate as a paper to hand over: one page, in the language the learner had, and the one place with their name. */
final class CertificatePaper {

    private static final int QR_MILLIMETRES = 25;

    private CertificatePaper() {}

    /** @param name as the person had it on the day of the award @param issuer the portal's name */
    static Paper of(Sealed sealed, Handed handed, String name, String issuer) {
        var certificate = Certificate.parse(sealed.text());
        var words = Words.in(certificate.language());
        var reading = CertificateWords.read(certificate, words);
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                Tone.LEAD,
                words.say(
                        "training.certificate.lead-named",
                        name,
                        certificate.title(),
                        CertificateWords.day(certificate.from(), certificate, words))));
        blocks.add(new Facts(reading.facts().stream()
                .map(it -> new Fact(it.label(), it.value()))
                .toList()));
        blocks.add(learned(reading.table()));
        reading.notes().forEach(it -> blocks.add(new Paragraph(Tone.NOTE, it)));
        blocks.add(new Pair(seal(sealed, certificate, issuer, words), check(handed, words)));
        return new Paper(
                certificate.language(),
                reading.title(),
                "",
                words.say("training.certificate.description", reading.title(), name, certificate.title()),
                new Paper.Edges(
                        false,
                        null,
                        words.say("training.certificate.source", certificate.code(), certificate.version()),
                        words.say("training.certificate.promise")),
                blocks);
    }

    private static Table learned(Reading.Table table) {
        return new Table(
                table.caption(),
                List.of(
                        new Column(table.heads().getFirst(), 84),
                        new Column(table.heads().getLast(), 16)),
                table.rows());
    }

    private static List<Block> seal(Sealed sealed, Certificate certificate, String issuer, Words words) {
        var issued = CertificateWords.day(certificate.from(), certificate, words);
        return List.of(
                Heading.part(words.say("training.certificate.sealed")),
                new Paragraph(Tone.NOTE, words.say("training.certificate.issued", issued, issuer, sealed.keyId())));
    }

    private static List<Block> check(Handed handed, Words words) {
        return List.of(
                Heading.part(words.say("training.certificate.check")),
                new Picture(
                        Qr.png(handed.address()),
                        words.say("training.certificate.qr", handed.address()),
                        QR_MILLIMETRES),
                new Paragraph(Tone.NOTE, words.say("training.certificate.address", handed.door(), handed.code())));
    }
}
