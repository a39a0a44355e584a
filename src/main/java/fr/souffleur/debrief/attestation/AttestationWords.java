package fr.souffleur.debrief.attestation;

import fr.souffleur.common.Words;
import fr.souffleur.seals.Reading;
import fr.souffleur.seals.StatementReader;
import fr.souffleur.seals.Use;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** An attestation in words: the paper, the public page and the credential all read from here. */
@Component
class AttestationWords implements StatementReader {

    @Override
    public Use use() {
        return Use.ATTESTATIONS;
    }

    @Override
    public Reading read(String text, Words words) {
        return read(Attestation.parse(text), words);
    }

    static Reading read(Attestation it, Words words) {
        return new Reading(
                words.say(it.whole() ? "debrief.attestation.title" : "debrief.attestation.title-partial"),
                words.say(
                        it.whole() ? "debrief.attestation.lead" : "debrief.attestation.lead-partial",
                        it.structure(),
                        it.title(),
                        day(it, words),
                        it.minutes()),
                ZoneId.of(it.zone()),
                it.language(),
                null,
                facts(it, words),
                new Reading.Table(
                        words.say("debrief.attestation.caption"),
                        List.of(
                                words.say("debrief.attestation.what"),
                                words.say("debrief.attestation.answer"),
                                words.say("debrief.attestation.source")),
                        false,
                        it.boxes().stream().map(box -> box(box, words)).toList()),
                List.of(words.say("debrief.attestation.kind"), words.say("debrief.attestation.worth")));
    }

    static String day(Attestation it, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.locale())
                .format(it.day());
    }

    private static List<Reading.Fact> facts(Attestation it, Words words) {
        var roles = it.roles().isEmpty() ? words.say("debrief.not-noted") : String.join(", ", it.roles());
        return List.of(
                new Reading.Fact(
                        words.say("debrief.attestation.kit"),
                        words.say("debrief.attestation.kit-version", it.kit(), it.kitVersion(), it.gridVersion()),
                        false),
                new Reading.Fact(
                        words.say("debrief.attestation.level"), words.say("debrief.kit-level." + it.level()), false),
                new Reading.Fact(
                        words.say("debrief.attestation.roles"),
                        roles,
                        !it.roles().isEmpty()));
    }

    private static List<String> box(Box.Ticked ticked, Words words) {
        var silent = ticked.source() == Box.Source.DECLARED && ticked.answer() == Box.Answer.NOT_RECORDED;
        return List.of(
                words.say("debrief.attestation.box." + lower(ticked.box())),
                words.say("debrief.attestation.answer." + (silent ? "not_declared" : lower(ticked.answer()))),
                words.say("debrief.attestation.source." + lower(ticked.source())));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
