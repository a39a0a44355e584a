package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import java.util.List;

/**
 * The sheet of a situation point, filled in by the table: known, supposed, decided, to be done, next hour.
 *
 * @param fields as many as there are headings; the newest text of each
 */
public record PointSheet(InjectId inject, String title, int storyMinutes, List<Field> fields) {

    static final int FIELDS = 5;

    /** @param seq line that wrote it, 0 while it is empty @param by role name, or empty */
    public record Field(int seq, String text, String by, int storyMinutes) {}
}
