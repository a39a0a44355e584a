package fr.souffleur.kits.ui;

import fr.souffleur.kits.compare.Mark;
import java.util.ArrayList;
import java.util.List;

/** Marks with what stays between them shortened to a few words on either side. */
record Excerpt(List<Mark> marks, boolean shortened) {

    private static final int AROUND = 60;

    static Excerpt of(List<Mark> marks) {
        var shorter = new ArrayList<Mark>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            shorter.add(
                    mark.kind() == Mark.Kind.SAME
                            ? new Mark(mark.kind(), shorten(mark.text(), i > 0, i < marks.size() - 1))
                            : mark);
        }
        return new Excerpt(shorter, !shorter.equals(marks));
    }

    private static String shorten(String text, boolean begins, boolean ends) {
        int head = begins ? text.indexOf(' ', AROUND) : 0;
        int tail = ends ? text.lastIndexOf(' ', text.length() - AROUND) : text.length();
        return head < 0 || tail < 0 || head >= tail ? text : text.substring(0, head) + " … " + text.substring(tail);
    }
}
