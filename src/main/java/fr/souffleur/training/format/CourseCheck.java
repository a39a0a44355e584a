package fr.souffleur.training.format;

import fr.souffleur.kits.Digest;
import fr.souffleur.kits.check.PlainWords;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.FormatSchema;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import fr.souffleur.kits.source.YamlFile;
import fr.souffleur.kits.source.YamlReading;
import fr.souffleur.training.course.CourseBook;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A course's files, read once and checked.
 *
 * @param folder the name of their folder; empty in an archive that holds nothing else
 * @param book the course when nothing is wrong with it
 * @param faults none when the course is good, in reading order
 * @param advice what would make a good course better
 */
public record CourseCheck(String folder, @Nullable CourseBook book, List<Fault> faults, List<Fault> advice) {

    public static final String COURSE = "course.yaml";
    static final String QUESTIONS = "questions.yaml";
    static final String CALIBRATION = "calibration.yaml";
    private static final int LARGEST_YAML = 1024 * 1024;
    private static final int LARGEST_TEXT = 128 * 1024;
    private static final int LARGEST_PICTURE = 1024 * 1024;

    public boolean clean() {
        return book != null;
    }

    public static CourseCheck of(KitFiles files) {
        return new Reading(files).check();
    }

    /** One reading of one folder. */
    private static final class Reading {

        private final KitFiles files;
        private final Faults faults = new Faults();
        private final Map<String, SourceText> texts = new LinkedHashMap<>();
        private final Map<String, CourseBook.Drawing> drawings = new LinkedHashMap<>();

        Reading(KitFiles files) {
            this.files = files;
        }

        CourseCheck check() {
            var course = yaml(COURSE, FormatSchema.COURSE);
            if (course.isEmpty()) return refused();
            var root = course.get().root();
            var quiz = root.at("quiz").present() ? yaml(QUESTIONS, FormatSchema.QUESTIONS) : Optional.<YamlFile>empty();
            var rates =
                    root.items("lessons").stream().anyMatch(it -> it.at("kind").is("calibration"));
            var vignettes = rates ? yaml(CALIBRATION, FormatSchema.CALIBRATION) : Optional.<YamlFile>empty();
            read(root, vignettes.map(YamlFile::root));
            var parts = new CourseParts(
                    root,
                    quiz.map(YamlFile::root),
                    vignettes.map(YamlFile::root),
                    texts,
                    drawings.keySet(),
                    PlainWords.criteria());
            rules(parts);
            if (!faults.sorted().isEmpty()) return refused();
            return new CourseCheck(files.name(), book(course.get(), quiz, vignettes), List.of(), advice(parts));
        }

        private Optional<YamlFile> yaml(String name, FormatSchema schema) {
            KitFiles.Blame blame = (key, it) -> faults.add(new Fault(files.path(name), 1, 1, key, List.of(it)));
            var read =
                    Letters.read(files, name, LARGEST_YAML, blame, faults).flatMap(it -> YamlReading.read(it, faults));
            read.ifPresent(it -> schema.check(it, faults));
            return read;
        }

        private void read(Spot course, Optional<Spot> calibration) {
            var named = new ArrayList<Spot>();
            course.items("lessons").forEach(it -> named.add(it.at("text")));
            calibration.stream()
                    .flatMap(it -> it.items("sets").stream())
                    .flatMap(it -> it.items("vignettes").stream())
                    .forEach(it -> named.add(it.at("text")));
            for (var file : named) text(file);
            for (var lesson : course.items("lessons"))
                for (var diagram : lesson.items("diagrams")) drawing(diagram.at("file"));
        }

        private void text(Spot file) {
            if (file.text().isEmpty()) return;
            if (texts.containsKey(file.text())) {
                faults.add(file.fault("course.text-twice", file.text()));
                return;
            }
            Letters.read(files, file.text(), LARGEST_TEXT, (key, it) -> faults.add(file.fault(key, it)), faults)
                    .ifPresent(it -> texts.put(file.text(), it));
        }

        private void drawing(Spot file) {
            if (file.text().isEmpty() || drawings.containsKey(file.text())) return;
            files.bytes(file.text(), LARGEST_PICTURE, (key, it) -> faults.add(file.fault(key, it)))
                    .ifPresent(it -> {
                        PlainWords.picture(file, it, faults);
                        drawings.put(file.text(), new CourseBook.Drawing(PlainWords.pictureType(file.text()), it));
                    });
        }

        private void rules(CourseParts parts) {
            var id = parts.course().at("id");
            if (!files.name().isEmpty() && !id.text().isEmpty() && !id.text().endsWith("/" + files.name()))
                faults.add(id.fault("folder", files.name()));
            PlainWords.names(files, faults);
            LessonRules.check(parts, faults);
            QuizRules.check(parts, faults);
            parts.questions().ifPresent(it -> it.items("questions").forEach(one -> QuestionRules.check(one, faults)));
            CalibrationRules.check(parts, faults);
            PlainWords.check(parts.course(), faults);
            parts.questions().ifPresent(it -> PlainWords.check(it, faults));
            parts.calibration().ifPresent(it -> PlainWords.check(it, faults));
            texts.values()
                    .forEach(
                            it -> PlainWords.check(it, address -> shown(address).isPresent(), faults));
        }

        /** Pictures are written as seen from the lesson's folder, so that any reader of Markdown finds them. */
        private Optional<String> shown(String address) {
            return Optional.of(address)
                    .filter(it -> it.startsWith("../"))
                    .map(it -> it.substring(3))
                    .filter(drawings::containsKey);
        }

        private List<Fault> advice(CourseParts parts) {
            var advice = new Faults();
            Pace.advise(parts, advice);
            PlainWords.unused(files, used(), advice);
            return advice.sorted();
        }

        private Set<String> used() {
            var used = new HashSet<>(texts.keySet());
            used.addAll(drawings.keySet());
            used.addAll(Set.of(COURSE, QUESTIONS, CALIBRATION));
            return used;
        }

        private CourseBook book(YamlFile course, Optional<YamlFile> questions, Optional<YamlFile> calibration) {
            var written = new LinkedHashMap<String, String>();
            texts.forEach((file, source) -> written.put(file, source.text()));
            var all = new TreeMap<String, byte[]>();
            for (var name : files.names())
                files.bytes(name, LARGEST_YAML, (_, _) -> {}).ifPresent(it -> all.put(name, it));
            return new CourseBook(
                    CourseReader.course(course.tree()),
                    questions.map(it -> CourseReader.questions(it.tree())).orElse(List.of()),
                    calibration.map(it -> CourseReader.calibration(it.tree())).orElse(null),
                    written,
                    drawings,
                    Digest.of(all));
        }

        private CourseCheck refused() {
            return new CourseCheck(files.name(), null, faults.sorted(), List.of());
        }
    }
}
