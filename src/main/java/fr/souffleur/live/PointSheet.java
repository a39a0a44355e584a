package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.common.Words;
import fr.souffleur.planning.RunSheet;
import java.util.List;

/**
 * The sheet of a situation point, filled in by the table, under the headings of the kit.
 *
 * @param fields as many as there are headings; the newest text of each
 */
public record PointSheet(InjectId inject, String title, int storyMinutes, List<Field> fields) {

    /** Of a sheet whose kit names no headings: those of the screen's own words. */
    private static final int FIELDS = 5;

    /**
     * @param heading in the kit's words; empty: in those of the screen
     * @param seq line that wrote it, 0 while it is empty
     * @param by role name, or empty
     */
    public record Field(String heading, int seq, String text, String by, int storyMinutes) {}

    static int fields(RunSheet sheet) {
        return sheet.pointHeadings().isEmpty() ? FIELDS : sheet.pointHeadings().size();
    }

    /** As the kit says it; empty where it says none. */
    static String heading(Stage stage, int field) {
        var headings = stage.sheet().pointHeadings();
        return field < headings.size() ? stage.prose().plain(headings.get(field)) : "";
    }

    /** As whoever reads the log hears it. */
    static String told(Stage stage, int field) {
        var heading = heading(stage, field);
        return heading.isEmpty() ? Words.in(stage.sheet().language()).say("live.screen.point." + field) : heading;
    }
}
