package fr.souffleur.training.authoring;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.training.format.CourseCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the checker says of a draft, and what it is about.
 *
 * @param faults what keeps it from being handed in
 * @param advice what would make it better
 */
public record Told(List<Remark> faults, List<Remark> advice) {

    /** @param about null in a text file, whose path says it */
    public record Remark(Fault fault, @Nullable Place about) {}

    static Told of(Manuscript manuscript, CourseCheck check) {
        var files = new Files(manuscript.yaml(Manuscript.COURSE), manuscript.yaml(Manuscript.QUESTIONS));
        return new Told(
                check.faults().stream().map(files::locate).toList(),
                check.advice().stream().map(files::locate).toList());
    }

    /** What is said about this place or anything in it, advice last. */
    public List<Fault> about(Place place) {
        return all().filter(it -> it.about() != null && place.holds(it.about()))
                .map(Remark::fault)
                .toList();
    }

    /** What is said about the very place, as a list or a group that lacks something. */
    public List<Fault> exactly(Place place) {
        return all().filter(it -> place.equals(it.about())).map(Remark::fault).toList();
    }

    /** What is said about a text. */
    public List<Fault> in(String file) {
        return all().map(Remark::fault).filter(it -> it.path().equals(file)).toList();
    }

    private Stream<Remark> all() {
        return Stream.concat(faults.stream(), advice.stream());
    }

    /** The files that have places. */
    private record Files(Optional<YamlFile> course, Optional<YamlFile> questions) {

        /** Paths are told as of an archive without a name. */
        Remark locate(Fault fault) {
            var path = fault.path().startsWith("!/") ? fault.path().substring(2) : fault.path();
            var near = new Fault(path, fault.line(), fault.column(), fault.key(), fault.arguments());
            var file = path.equals(Manuscript.COURSE)
                    ? course
                    : path.equals(Manuscript.QUESTIONS) ? questions : Optional.<YamlFile>empty();
            return new Remark(near, file.map(it -> place(it, near)).orElse(null));
        }

        /** The smallest value around it. */
        private static Place place(YamlFile file, Fault fault) {
            int at = file.source().offset(fault.line() - 1, fault.column() - 1);
            var pointer = file.places().entrySet().stream()
                    .filter(it ->
                            it.getValue().key() <= at && at <= it.getValue().end())
                    .min(Comparator.<Map.Entry<String, YamlFile.Place>>comparingInt(
                                    it -> it.getValue().end() - it.getValue().key())
                            .thenComparingInt(it -> it.getKey().length()))
                    .map(Map.Entry::getKey)
                    .orElse("");
            return new Place(fault.path(), pointer);
        }
    }
}
