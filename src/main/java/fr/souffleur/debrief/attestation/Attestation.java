package fr.souffleur.debrief.attestation;

import fr.souffleur.common.Refused;
import fr.souffleur.debrief.Report;
import fr.souffleur.debrief.attestation.Box.Ticked;
import fr.souffleur.documents.Markdown;
import fr.souffleur.live.Chronicle.Presence;
import fr.souffleur.live.Ending;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an attestation says, and no more: no rating, no line of the log, nobody's name. It is sealed as it is; what it
 * is called in which language is {@link AttestationWords}.
 *
 * @param version of this record in storage
 * @param kit code without publisher
 * @param whole whether FINEX was said; what was stopped before is attested as what it was
 * @param minutes of play, negative when nobody took the hour of its end
 * @param roles functions at the table, in the kit's words
 */
public record Attestation(
        int version,
        String structure,
        String zone,
        String language,
        String title,
        String kit,
        String kitVersion,
        String gridVersion,
        int level,
        LocalDate day,
        boolean whole,
        long minutes,
        List<String> roles,
        List<Ticked> boxes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws Refused {@code debrief.attestation-not-played} when DEBEX was never said */
    static Attestation of(Report report, boolean cyber, Declared declared) {
        var chronicle = report.chronicle();
        var sheet = chronicle.sheet();
        var started = chronicle.startedAt();
        if (started == null) throw new Refused("debrief.attestation-not-played");
        var markdown = Markdown.with(sheet.language(), sheet.answers());
        return new Attestation(
                1,
                sheet.structure(),
                sheet.zone(),
                sheet.language(),
                markdown.plain(sheet.title()),
                sheet.kit().substring(sheet.kit().indexOf('/') + 1),
                sheet.kitVersion(),
                sheet.gridVersion(),
                sheet.level(),
                LocalDate.ofInstant(started, ZoneId.of(sheet.zone())),
                chronicle.ending() == Ending.FINISHED,
                chronicle.minutes(),
                chronicle.attendance().stream()
                        .filter(Presence::present)
                        .map(it -> markdown.plain(it.name()))
                        .toList(),
                Eligibility.of(report, cyber, declared));
    }

    static Attestation parse(String json) {
        return JSON.readValue(json, Attestation.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** What was declared when it was issued. */
    public Declared declared() {
        return new Declared(says(Box.NOT_TECHNICAL), says(Box.WITH_RECOVERY_PLAN));
    }

    private boolean says(Box box) {
        return boxes.stream().anyMatch(it -> it.box() == box && it.answer() == Box.Answer.YES);
    }
}
