package fr.souffleur.training.certificate;

import fr.souffleur.common.Words;
import fr.souffleur.seals.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The same certificate for machines: an Open Badges 3.0 subject. Who it is stands in it as a salted digest of the name and as
 * an id that no other credential has, so that two of one person are not seen to belong together.
 */
final class CertificateSubject {

    private CertificateSubject() {}

    static Map<String, Object> of(Certificate certificate) {
        var words = Words.in(certificate.language());
        var reading = CertificateWords.read(certificate, words);
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", "urn:uuid:" + UUID.randomUUID());
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", List.of(identity(certificate.bearer())));
        subject.put("achievement", achievement(certificate, reading, words));
        subject.put("narrative", narrative(reading));
        return subject;
    }

    private static Map<String, Object> identity(Bearer bearer) {
        return Map.of(
                "type",
                "IdentityObject",
                "hashed",
                true,
                "identityHash",
                "sha256$" + bearer.hash(),
                "identityType",
                "name",
                "salt",
                bearer.salt());
    }

    private static Map<String, Object> achievement(Certificate it, Reading reading, Words words) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", urn("achievement/" + it.course() + "/" + it.version()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certificate");
        achievement.put("name", reading.title() + " – " + it.title());
        achievement.put("description", String.join("\n", reading.notes()));
        achievement.put("criteria", Map.of("narrative", criteria(it, words)));
        achievement.put("humanCode", it.code());
        achievement.put("version", it.version());
        achievement.put("inLanguage", it.courseLanguage());
        return achievement;
    }

    /** What had to be done. */
    private static String criteria(Certificate it, Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.say("training.certificate.criteria", it.title(), it.result(), it.minutes()));
        it.lessons().forEach(lesson -> lines.add("- " + lesson.title()));
        return String.join("\n", lines);
    }

    private static String narrative(Reading reading) {
        var lines = new ArrayList<String>();
        lines.add(reading.lead());
        reading.facts().forEach(it -> lines.add(it.label() + " : " + it.value()));
        return String.join("\n", lines);
    }

    /** The same thing has the same id on every credential, and the id says nothing about it. */
    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("souffleur/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
