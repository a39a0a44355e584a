package fr.souffleur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.souffleur.common.Words;
import fr.souffleur.debrief.Findings;
import fr.souffleur.debrief.Note;
import fr.souffleur.debrief.Proposal;
import fr.souffleur.debrief.attestation.Box;
import fr.souffleur.kits.Kit;
import fr.souffleur.kits.ShippedKits;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.NoteKind;
import fr.souffleur.live.Rating;
import fr.souffleur.notices.Preference;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.ExerciseStep;
import fr.souffleur.planning.RunSheet;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.Use;
import fr.souffleur.structures.Role;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Change;
import fr.souffleur.structures.register.Delivery;
import fr.souffleur.structures.register.Progress;
import fr.souffleur.structures.register.Regime;
import fr.souffleur.structures.register.reading.Remark;
import fr.souffleur.structures.register.reading.Sort;
import fr.souffleur.training.certificate.Held;
import fr.souffleur.training.course.Course;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that code puts together have their words too, in both languages. */
class WordsForEverythingTest {

    static Stream<String> keys() {
        return Stream.of(
                        of("structures.role.", Role.values()),
                        of("structures.register.what.", Change.What.values()),
                        of("structures.register.sort.", Sort.values()),
                        of("structures.register.remark.", Remark.What.values()),
                        of("structures.register.step.", Progress.Step.values()),
                        of("structures.register.state.", Delivery.State.values()),
                        of("structures.register.regime.", Regime.values()),
                        of("structures.register.sector.", Category.Sector.values()),
                        of("planning.status.", Exercise.Status.values()),
                        of("planning.channel.", RunSheet.Channel.values()),
                        of("kits.channel.", Kit.Channel.values()).map(it -> it.replace('_', '-')),
                        of("shell.mails.", Preference.values()),
                        of("shell.mails.", Preference.values()).map(it -> it + ".about"),
                        of("shell.step.", ExerciseStep.Place.values()),
                        of("shell.go.", ExerciseStep.Place.values()),
                        of("shell.state.", ExerciseStep.State.values()),
                        of("debrief.what.", told()),
                        of("debrief.note.", NoteKind.values()),
                        of("debrief.notes.", Note.Kind.values()),
                        of("debrief.notes.add-", Note.Kind.values()),
                        of("debrief.rater.", Findings.Rater.values()),
                        of("debrief.advice.", Proposal.Rank.FIRST, Proposal.Rank.TRIGGERED),
                        of("debrief.attestation.box.", Box.values()),
                        of("debrief.attestation.answer.", Box.Answer.values()),
                        of("debrief.attestation.source.", Box.Source.values()),
                        Stream.of("current", "retired").map(it -> "seals.command." + it),
                        of("training.certificate.state.", Held.State.values()),
                        of("training.certificate.certifies.", Course.Certifies.FACILITATOR, Course.Certifies.OBSERVER),
                        Stream.of(Use.values())
                                .flatMap(it -> of("seals.check." + it.word() + ".", Sealed.Standing.values())),
                        Stream.of(Rating.values()).map(it -> "debrief.level." + it.sign()),
                        Stream.of("1", "2", "3").map(it -> "debrief.kit-level." + it),
                        Stream.of("1", "2", "3").map(it -> "kits.level." + it),
                        Stream.of("60", "90", "120").map(it -> "kits.length." + it),
                        ShippedKits.open().all().stream()
                                .flatMap(it -> it.types().stream())
                                .map(it -> "kits.type." + it),
                        Stream.of("phone", "number").map(it -> "refused.planning.answer-" + it))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void thereAreWords(String key) {
        for (var language : List.of("fr", "en"))
            assertThat(Words.in(language).say(key)).isNotEqualTo(key).isNotBlank();
    }

    /** The report leaves out what only the console needs, and says notes by their kind. */
    private static Chronicle.What[] told() {
        var told = EnumSet.complementOf(EnumSet.of(
                Chronicle.What.HELD, Chronicle.What.ACKNOWLEDGED, Chronicle.What.NOTED, Chronicle.What.DECLINED));
        return told.toArray(Chronicle.What[]::new);
    }

    private static Stream<String> of(String prefix, Enum<?>... values) {
        return Stream.of(values).map(it -> prefix + it.name().toLowerCase(Locale.ROOT));
    }
}
