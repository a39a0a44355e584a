package fr.souffleur.shell;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.common.Words;
import fr.souffleur.structures.Rights;
import fr.souffleur.structures.Workplace;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The workplaces beside the year that are open to somebody. */
@Component
class Places {

    private final List<Workplace> places;
    private final Rights rights;

    Places(ObjectProvider<Workplace> places, Rights rights) {
        this.places = places.orderedStream().toList();
        this.rights = rights;
    }

    List<Workplace> of(Caller caller, StructureId structure) {
        return places.stream()
                .filter(it -> rights.may(caller, it.right(), structure))
                .toList();
    }

    List<Spine.Way> ways(Caller caller, StructureId structure, Words words) {
        return of(caller, structure).stream()
                .map(it -> new Spine.Way(words.say(it.name()), it.path(structure)))
                .toList();
    }
}
