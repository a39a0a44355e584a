package fr.souffleur.training.format;

import fr.souffleur.kits.source.Fault;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.KitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several courses that lie side by side: each checked, and no path among them that never ends. */
public record CoursesCheck(List<CourseCheck> courses, List<Fault> faults) {

    /** Whether something to check lies here. */
    public static boolean found(Path folder) {
        return Files.exists(folder.resolve(CourseCheck.COURSE))
                || !inside(new KitFolder(folder)).isEmpty();
    }

    /** One course, or a folder of courses. */
    public static CoursesCheck of(Path folder) {
        return of(new KitFolder(folder));
    }

    public static CoursesCheck of(KitFiles files) {
        var folders = files.has(CourseCheck.COURSE) ? List.of(files) : inside(files);
        var checks = folders.stream().map(CourseCheck::of).toList();
        return new CoursesCheck(checks, paths(folders, checks));
    }

    /** Faults of everything, in reading order. */
    public List<Fault> allFaults() {
        var all = new ArrayList<>(faults);
        courses.forEach(it -> all.addAll(it.faults()));
        return all.stream().sorted().toList();
    }

    public List<Fault> allAdvice() {
        return courses.stream().flatMap(it -> it.advice().stream()).sorted().toList();
    }

    /** Courses that wait for each other in a circle. @param before what each course asks to have followed first */
    public static Set<String> circles(Map<String, List<String>> before) {
        var circular = new HashSet<String>();
        for (var id : before.keySet()) if (reaches(id, before)) circular.add(id);
        return circular;
    }

    private static boolean reaches(String goal, Map<String, List<String>> before) {
        var seen = new HashSet<String>();
        var open = new ArrayList<>(before.getOrDefault(goal, List.of()));
        while (!open.isEmpty()) {
            var at = open.removeLast();
            if (at.equals(goal)) return true;
            if (seen.add(at)) open.addAll(before.getOrDefault(at, List.of()));
        }
        return false;
    }

    private static List<Fault> paths(List<KitFiles> folders, List<CourseCheck> checks) {
        var before = new HashMap<String, List<String>>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < checks.size(); i++) {
            var book = checks.get(i).book();
            if (book == null) continue;
            if (before.put(book.course().id(), book.course().before()) != null)
                faults.add(fault(
                        folders.get(i), "course.course-twice", book.course().id()));
        }
        var circular = circles(before);
        for (int i = 0; i < checks.size(); i++) {
            var book = checks.get(i).book();
            if (book == null) continue;
            var id = book.course().id();
            if (circular.contains(id)) faults.add(fault(folders.get(i), "course.circle", id));
            for (var asked : book.course().before())
                if (folders.size() > 1 && checks.stream().allMatch(CourseCheck::clean) && !before.containsKey(asked))
                    faults.add(fault(folders.get(i), "course.before-unknown", asked));
        }
        return faults;
    }

    private static Fault fault(KitFiles folder, String key, String about) {
        return new Fault(folder.path(CourseCheck.COURSE), 1, 1, key, List.of(about));
    }

    private static List<KitFiles> inside(KitFiles files) {
        return files.folders().stream().filter(it -> it.has(CourseCheck.COURSE)).toList();
    }
}
