package fr.souffleur.debrief;

import fr.souffleur.documents.Block;
import fr.souffleur.documents.Block.Bullets;
import fr.souffleur.documents.Block.Column;
import fr.souffleur.documents.Block.Fact;
import fr.souffleur.documents.Block.Facts;
import fr.souffleur.documents.Block.Heading;
import fr.souffleur.documents.Block.Mark;
import fr.souffleur.documents.Block.Pair;
import fr.souffleur.documents.Block.Paragraph;
import fr.souffleur.documents.Block.Part;
import fr.souffleur.documents.Block.Signatures;
import fr.souffleur.documents.Block.Table;
import fr.souffleur.documents.Block.Tone;
import fr.souffleur.live.Chronicle;
import fr.souffleur.live.Ending;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The synthesis: what a director reads standing, and signs. */
final class FrontPage {

    private final Report report;
    private final Chronicle chronicle;
    private final Voice voice;

    FrontPage(Report report) {
        this.report = report;
        this.chronicle = report.chronicle();
        this.voice = new Voice(chronicle.sheet());
    }

    List<Block> blocks() {
        var page = new ArrayList<Block>();
        page.add(facts());
        page.add(part(Phrase.SYNTHESIS, new Paragraph(Tone.LEAD, report.synthesis())));
        page.add(new Pair(
                points("report.strengths", Note.Kind.HELPED, Phrase.STRENGTHS),
                points("report.improvements", Note.Kind.HINDERED, Phrase.IMPROVEMENTS)));
        var surprises = report.notebook().notes(Note.Kind.SURPRISE);
        if (!surprises.isEmpty()) {
            page.add(Heading.part(voice.say("report.surprise")));
            page.add(new Paragraph(surprises.stream().map(Note::text).collect(Collectors.joining("\n"))));
        }
        page.add(Heading.part(voice.say("report.actions")));
        page.add(actions());
        page.add(FrontPage.remark(report, Phrase.SEQUEL));
        page.add(Heading.part(voice.say("report.request")));
        page.add(part(Phrase.REQUEST, new Paragraph(report.request())));
        page.add(signatures());
        return page;
    }

    private Facts facts() {
        var sheet = chronicle.sheet();
        return new Facts(List.of(
                new Fact(voice.say("report.state"), state()),
                new Fact(voice.say("report.played"), new LaterMark(chronicle).played(played())),
                new Fact(
                        voice.say("report.kit"),
                        voice.say(
                                "report.kit-version",
                                ReportPaper.code(sheet.kit()),
                                sheet.kitVersion(),
                                voice.say("kit-level." + sheet.level()))),
                new Fact(
                        voice.say("report.rating"),
                        voice.say("rater." + report.findings().rater().name().toLowerCase(Locale.ROOT))),
                new Fact(voice.say("report.present"), present())));
    }

    private String state() {
        var stamp = report.stamp();
        return stamp == null
                ? voice.say("report.draft")
                : voice.say("report.version", stamp.number(), voice.date(stamp.validatedAt()));
    }

    /** Two places to sign on paper; what was signed on the portal says so instead. */
    private Block signatures() {
        var stamp = report.stamp();
        var signature = stamp == null ? null : stamp.signature();
        return new Signatures(List.of(
                signature == null
                        ? voice.say("report.sign-management")
                        : voice.say("report.signed", signature.by(), signature.as(), voice.date(signature.at())),
                stamp == null
                        ? voice.say("report.sign-pilot")
                        : voice.say("report.validated-by", stamp.validatedBy(), voice.date(stamp.validatedAt()))));
    }

    private String played() {
        var started = chronicle.startedAt();
        var ended = chronicle.endedAt();
        if (started == null) return voice.say("not-noted");
        var hours = ended == null && chronicle.over()
                ? voice.say("report.played-from", voice.hour(started))
                : voice.say("report.played-from-to", voice.hour(started), voice.hour(ended), chronicle.minutes());
        return chronicle.ending() == Ending.PARTIAL ? voice.say("report.partial", hours) : hours;
    }

    private String present() {
        var roles = chronicle.attendance().stream()
                .filter(Chronicle.Presence::present)
                .map(it -> voice.kit(it.name()))
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? voice.say("not-noted") : roles;
    }

    private List<Block> points(String title, Note.Kind kind, Phrase phrase) {
        var points = report.text(phrase).lines().filter(it -> !it.isBlank()).toList();
        return List.of(
                Heading.part(voice.say(title)),
                part(
                        phrase,
                        points.isEmpty() ? new Paragraph(Points.none(report, kind)) : new Bullets(Mark.DASH, points)));
    }

    static Part part(Phrase phrase, Block... blocks) {
        return new Part(phrase.name(), List.of(blocks));
    }

    /** Words of one's own where none are drafted. */
    static Part remark(Report report, Phrase phrase) {
        return report.notebook()
                .own(phrase)
                .map(it -> part(phrase, new Paragraph(it)))
                .orElseGet(() -> part(phrase));
    }

    private Block actions() {
        var actions = report.notebook().actions();
        if (actions.isEmpty()) return new Paragraph(voice.say("report.no-action"));
        return new Table(
                voice.say("report.actions-caption"),
                List.of(
                        new Column(voice.say("action.what"), 44),
                        new Column(voice.say("action.who"), 18),
                        new Column(voice.say("action.when"), 16),
                        new Column(voice.say("action.proof"), 22)),
                actions.stream()
                        .map(it -> List.of(it.text(), orLater(it.owner()), due(it), orLater(it.evidence())))
                        .toList());
    }

    private String due(Action action) {
        var due = action.due();
        return due == null ? voice.say("report.to-be-said") : voice.day(due);
    }

    private String orLater(String text) {
        return text.isEmpty() ? voice.say("report.to-be-said") : text;
    }
}
