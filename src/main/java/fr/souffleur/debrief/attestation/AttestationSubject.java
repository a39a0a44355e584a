package fr.souffleur.debrief.attestation;

import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.seals.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The same attestation for machines: an Open Badges 3.0 subject. The achievement is a structure's; no person is in it. */
final class AttestationSubject {

    private AttestationSubject() {}

    static Map<String, Object> of(Attestation attestation, StructureId structure) {
        var reading = AttestationWords.read(attestation, Words.in(attestation.language()));
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", urn("structure/" + structure));
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(Map.of(
                        "type",
                        "IdentityObject",
                        "hashed",
                        false,
                        "identityHash",
                        attestation.structure(),
                        "identityType",
                        "name")));
        subject.put("achievement", achievement(attestation, reading));
        subject.put("narrative", narrative(reading));
        subject.put("result", results(attestation));
        return subject;
    }

    private static Map<String, Object> achievement(Attestation it, Reading reading) {
        var achievement = new LinkedHashMap<String, Object>();
        achievement.put("id", urn("achievement/" + it.kit() + "/" + it.kitVersion() + "/" + it.whole()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("name", reading.title() + " – " + it.title());
        achievement.put("description", reading.table().caption());
        achievement.put("criteria", Map.of("narrative", String.join("\n\n", reading.notes())));
        achievement.put("humanCode", it.kit());
        achievement.put("version", it.kitVersion());
        achievement.put("inLanguage", it.language());
        var described = new ArrayList<Map<String, Object>>();
        for (int at = 0; at < it.boxes().size(); at++)
            described.add(Map.of(
                    "id", box(it.boxes().get(at).box()),
                    "type", List.of("ResultDescription"),
                    "name", reading.table().rows().get(at).getFirst(),
                    "resultType", "Result",
                    "allowedValue", List.of("yes", "no", "not-recorded")));
        achievement.put("resultDescription", described);
        return achievement;
    }

    private static List<Map<String, Object>> results(Attestation attestation) {
        return attestation.boxes().stream()
                .map(it -> Map.<String, Object>of(
                        "type", List.of("Result"),
                        "resultDescription", box(it.box()),
                        "value", word(it.answer())))
                .toList();
    }

    private static String narrative(Reading reading) {
        var lines = new ArrayList<String>();
        lines.add(reading.lead());
        reading.facts().forEach(it -> lines.add(it.label() + " : " + it.value()));
        return String.join("\n", lines);
    }

    private static String box(Box box) {
        return urn("box/" + word(box));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same thing has the same id on every credential, and the id says nothing about it. */
    private static String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("souffleur/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
