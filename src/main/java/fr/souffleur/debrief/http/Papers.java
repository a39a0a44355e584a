package fr.souffleur.debrief.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.Report;
import fr.souffleur.structures.ExerciseHosts;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the doors to files have in common: whose an address is, and how a file goes out. */
@Component
class Papers {

    private final ExerciseHosts hosts;

    Papers(ExerciseHosts hosts) {
        this.hosts = hosts;
    }

    /** @throws Refused {@code unknown} unless the exercise is that structure's */
    ExerciseId exercise(String structure, String exercise) {
        var id = ExerciseId.parse(exercise);
        var of = StructureId.parse(structure);
        if (hosts.hostOf(id).filter(it -> it.structure().equals(of)).isEmpty()) throw new Refused("unknown");
        return id;
    }

    /** What it is, of which kit, played when. @param key of its word @param ending with its dot */
    static String name(String key, Report report, String ending) {
        var sheet = report.chronicle().sheet();
        var kit = sheet.kit().substring(sheet.kit().indexOf('/') + 1);
        var started = report.chronicle().startedAt();
        var day = started == null ? "" : "-" + LocalDate.ofInstant(started, ZoneId.of(sheet.zone()));
        return Words.in(sheet.language()).say(key) + "-" + kit + day + ending;
    }

    /** Made anew each time, kept nowhere on the way. */
    static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
