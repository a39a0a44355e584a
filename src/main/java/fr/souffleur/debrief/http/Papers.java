package fr.souffleur.debrief.http;

import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.StructureId;
import fr.souffleur.structures.ExerciseHosts;
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
