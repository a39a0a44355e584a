package fr.souffleur.live;

import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.journal.Act;
import fr.souffleur.journal.Journal;
import fr.souffleur.live.SessionFound.Question;
import fr.souffleur.live.SessionFound.Reply;
import fr.souffleur.live.file.SessionReading;
import fr.souffleur.structures.ExerciseHosts;
import fr.souffleur.structures.Right;
import fr.souffleur.structures.Rights;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for a session that was played from the self-contained page: hands the page its key, takes home what it wrote. */
@Service
@Transactional
public class SessionFiles {

    /** Pages for one exercise: each one that is asked for has a key of its own, kept for as long as it may come home. */
    static final int MOST = 100;

    private final DeskFiles files;
    private final SessionCheck check;
    private final Retelling retelling;
    private final Openings openings;
    private final Rights rights;
    private final ExerciseHosts hosts;
    private final Journal journal;

    SessionFiles(
            DeskFiles files,
            SessionCheck check,
            Retelling retelling,
            Openings openings,
            Rights rights,
            ExerciseHosts hosts,
            Journal journal) {
        this.files = files;
        this.check = check;
        this.retelling = retelling;
        this.openings = openings;
        this.rights = rights;
        this.hosts = hosts;
        this.journal = journal;
    }

    /** @param key 32 bytes in hexadecimal, for this page alone @param digest of the sheet that goes with it, frozen */
    public record Issued(UUID file, String key, String digest, Instant at) {}

    /**
     * Hands out a page for an exercise that was not played yet.
     *
     * @throws Refused {@code live.file.many} after so many, {@code live.answers} while answers are missing
     */
    public Issued issue(Caller by, ExerciseId exercise) {
        rights.require(by, Right.CONDUCT, exercise);
        if (!(by instanceof Caller.Person(var person))) throw new Refused("unknown");
        if (files.count(exercise) >= MOST) throw new Refused("live.file.many", MOST);
        var missing = openings.missing(exercise);
        if (!missing.isEmpty()) throw new Refused("live.answers", missing.size(), String.join(" ", missing));
        var file = new DeskFiles.DeskFile(
                UUID.randomUUID(),
                exercise,
                check.sheetToPlay(exercise),
                HexFormat.of().formatHex(Secrets.bytes()),
                retelling.now(),
                person);
        files.add(file);
        record(by, exercise, Act.of("session-file-issued").with("file", file.id()));
        return new Issued(file.id(), file.key(), file.digest(), file.issuedAt());
    }

    /**
     * What a file holds, and what would become of it: nothing is written.
     *
     * @param answers to what was asked before
     * @throws Refused {@code live.file.…} for what is no session of this exercise as it was sealed
     */
    @Transactional(readOnly = true)
    public SessionFound look(Caller by, ExerciseId exercise, byte[] bytes, Map<Question.Kind, Reply> answers) {
        rights.require(by, Right.CONDUCT, exercise);
        var brought = check.sealed(exercise, SessionReading.read(bytes));
        var past = check.past(exercise);
        return check.heard(by, brought, past, check.stage(by, brought, past), answers)
                .found();
    }

    /**
     * Writes what the file holds and the log has not yet: the same file again changes nothing, a longer one adds its end.
     *
     * @return how many lines were written
     * @throws Refused as {@link #look}; {@code live.file.asked} while a question is open; {@code live.file.refused} with the
     *     first line that the rules refuse
     */
    public int bring(Caller by, ExerciseId exercise, byte[] bytes, Map<Question.Kind, Reply> answers) {
        rights.require(by, Right.CONDUCT, exercise);
        var brought = check.sealed(exercise, SessionReading.read(bytes));
        var past = retelling.open(
                exercise, () -> openings.openOn(by, exercise, brought.file().sheet()));
        var heard = check.heard(by, brought, past, retelling.stage(exercise, past), answers);
        if (!heard.found().questions().isEmpty()) throw new Refused("live.file.asked");
        for (var fault : heard.found().faults()) throw new Refused("live.file.refused", fault.line());
        return retelling.write(by, exercise, Source.FILE, heard.retold());
    }

    private void record(Caller by, ExerciseId exercise, Act act) {
        hosts.hostOf(exercise)
                .ifPresent(it -> journal.record(by, act.in(it.structure()).on(exercise)));
    }
}
