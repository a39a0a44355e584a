package fr.souffleur.debrief.questionnaire;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.documents.Markdown;
import fr.souffleur.planning.Exercises;
import fr.souffleur.planning.RunSheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts sheets as they come in, by phone or from the envelope, and says what may be known of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

    /** Sheets in one exercise: more than any room holds, and an end to a flood. */
    static final int MOST = 60;

    private final QuestionnaireRows rows;
    private final Exercises exercises;
    private final Clock clock;

    Counting(QuestionnaireRows rows, Exercises exercises, Clock clock) {
        this.rows = rows;
        this.exercises = exercises;
        this.clock = clock;
    }

    /** What is asked, in plain words, with the structure's answers in their places. */
    List<String> sentences(RunSheet sheet) {
        var markdown = Markdown.with(sheet.language(), sheet.answers());
        return sheet.asked().stream().map(markdown::plain).toList();
    }

    /** @param blank the sheet's own random name: the same sheet again is the same answer */
    void handIn(ExerciseId exercise, UUID blank, Reply reply) {
        var asked = rows.lock(exercise).orElseThrow(() -> new Refused("unknown"));
        if (!asked.open(clock.instant())) throw new Refused("debrief.questionnaire-closed");
        reply.mustFit(exercises.sheet(exercise).asked().size());
        if (asked.handedIn() >= MOST) throw new Refused("debrief.questionnaire-full", MOST);
        if (!rows.first(asked, digest(blank))) return;
        rows.count(asked, reply);
        if (asked.shown() > 0 && Results.mayDraw(asked.handedIn() + 1, asked.shown())) rows.draw(exercise);
    }

    Results results(ExerciseId exercise) {
        var found = rows.of(exercise);
        if (found.isEmpty()) return Results.NONE;
        var asked = found.get();
        var sentences = sentences(exercises.sheet(exercise));
        var drawn = rows.drawn(exercise);
        var none = Collections.nCopies(Mark.values().length, 0);
        return new Results(
                asked.handedIn(),
                asked.shown(),
                asked.open(clock.instant()),
                IntStream.range(0, sentences.size())
                        .mapToObj(it -> new Results.Line(sentences.get(it), drawn.getOrDefault(it, none)))
                        .toList(),
                rows.remarks(exercise));
    }

    private static String digest(UUID blank) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(blank.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
