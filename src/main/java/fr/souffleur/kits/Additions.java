package fr.souffleur.kits;

import fr.souffleur.common.StructureId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the workshop changed about the shelf. */
public interface Additions {

    /** Nothing: the shelf is what was shipped. */
    Additions NONE = new Additions() {
        @Override
        public Today today() {
            return new Today(0, List.of(), Map.of());
        }

        @Override
        public StructureId region(StructureId structure) {
            return structure;
        }
    };

    Today today();

    /** The regional body that decides what a structure is offered; the structure itself where there is none. */
    StructureId region(StructureId structure);

    /**
     * @param acts how many there were, so that the shelf is put up anew only after a further one
     * @param retired versions by the body that retired them
     */
    record Today(int acts, List<Shelved.Candidate> published, Map<StructureId, Set<Shelved.Name>> retired) {}
}
