package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Paper;
import java.util.ArrayList;
import java.util.List;

/** The report as a paper: a page for the director, then what stands behind each line of it. */
public final class ReportPaper {

    private static final String FORMAT = "souffleur-report 1.0";

    private ReportPaper() {}

    /** All of it, in the exercise's language. */
    public static Paper of(Report report) {
        var blocks = new ArrayList<>(new FrontPage(report).blocks());
        blocks.addAll(new FindingsPages(report).blocks());
        blocks.addAll(new BeforePages(report).blocks());
        blocks.addAll(new EarlierPages(report).blocks());
        blocks.addAll(new CoursePages(report).blocks());
        blocks.addAll(new AskedPages(report).blocks());
        blocks.addAll(new ClosingPages(report).blocks());
        return paper(report, blocks);
    }

    private static Paper paper(Report report, List<Block> blocks) {
        var sheet = report.chronicle().sheet();
        var voice = new Voice(sheet);
        var started = report.chronicle().startedAt();
        var when = started == null ? voice.say("not-noted-date") : voice.date(started);
        return new Paper(
                sheet.language(),
                voice.kit(sheet.title()),
                voice.say("report.subject", sheet.structure(), when),
                voice.say("report.description", voice.kit(sheet.title()), sheet.structure(), when),
                new Paper.Edges(true, voice.say("report.restricted"), source(report), voice.say("report.promise")),
                blocks,
                FORMAT);
    }

    /** Which kit, which grid, which edition of the report: said at the foot of whatever is told from it. */
    public static String source(Report report) {
        var sheet = report.chronicle().sheet();
        var voice = new Voice(sheet);
        return voice.say("report.source", code(sheet.kit()), sheet.kitVersion(), sheet.gridVersion()) + " · "
                + edition(report, voice);
    }

    private static String edition(Report report, Voice voice) {
        var stamp = report.stamp();
        return stamp == null
                ? voice.say("report.edition-draft")
                : voice.say("report.edition", stamp.number(), voice.date(stamp.validatedAt()));
    }

    static String code(String kit) {
        return kit.substring(kit.indexOf('/') + 1);
    }
}
