package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.live.SessionFiles;
import fr.souffleur.live.SessionFound;
import fr.souffleur.live.SessionFound.Question;
import fr.souffleur.live.SessionFound.Reply;
import fr.souffleur.live.file.SessionReading;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Brings a session file: says what it holds, asks what is unclear, and writes it when told to. */
class FilePart extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST_FAULTS = 10;

    private final transient SignedIn signedIn;
    private final transient SessionFiles files;
    private final transient People people;
    private final transient ExerciseId exercise;
    private final transient Days days;
    private final String path;
    private final Div found = new Div();
    private final transient Map<Question.Kind, Reply> answers = new EnumMap<>(Question.Kind.class);

    FilePart(SignedIn signedIn, SessionFiles files, People people, ExerciseId exercise, ZoneId zone, String path) {
        this.signedIn = signedIn;
        this.files = files;
        this.people = people;
        this.exercise = exercise;
        this.days = new Days(getLocale(), zone);
        this.path = path;
        addClassNames("dpart", "filepart");
        found.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("live.later.by-file")),
                Tags.p("soft s", getTranslation("live.later.by-file-how")),
                new FileBox(getTranslation("live.later.file"), ".json,.txt", SessionReading.LARGEST, it -> {
                    answers.clear();
                    look(it);
                }),
                found);
    }

    /** Whatever is wrong with the file stands below it, where it can be read again. */
    private void look(byte[] bytes) {
        found.removeAll();
        try {
            show(files.look(signedIn.caller(), exercise, bytes, answers), bytes);
        } catch (Refused no) {
            found.add(Tags.p("dfault", Words.in(getLocale()).say(no)));
        }
    }

    private void show(SessionFound it, byte[] bytes) {
        var name = people.names(List.of(it.issuedTo())).getOrDefault(it.issuedTo(), "");
        found.add(
                Tags.p("b", getTranslation("live.later.file-when", days.full(it.startedAt()), days.hour(it.endedAt()))),
                Tags.p("", getTranslation("live.later.file-who", name, days.moment(it.issuedAt()))),
                Tags.p("", getTranslation("live.later.file-what", it.given(), it.notes(), it.ratings(), it.lines())));
        if (it.known() > 0) found.add(Tags.p("", getTranslation("live.later.file-known", it.known())));
        if (!it.faults().isEmpty()) {
            found.add(faults(it.faults()));
            return;
        }
        it.questions().stream().limit(1).forEach(question -> found.add(question(question, bytes)));
        if (it.questions().isEmpty())
            found.add(Tags.button(getTranslation("live.later.file-save"), "btn cue", () -> bring(bytes)));
    }

    private Div faults(List<SessionFound.Fault> faults) {
        var list = new UnorderedList();
        var words = Words.in(getLocale());
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(it -> list.add(
                        new ListItem(getTranslation("live.later.file-fault", it.line(), words.say(it.why())))));
        return Tags.div("dfault", Tags.p("", getTranslation("live.later.file-faults", faults.size())), list);
    }

    private Div question(Question it, byte[] bytes) {
        var key = "live.later.ask." + it.kind().name().toLowerCase(Locale.ROOT);
        var asked = Tags.div("card", Tags.p("b", getTranslation(key, days.full(it.said()), days.full(it.meant()))));
        var replies = Tags.div("row tight");
        if (clock(it.kind())) replies.add(reply(key + ".shift", it.kind(), Reply.SHIFT, bytes));
        replies.add(reply(key + ".keep", it.kind(), Reply.KEEP, bytes));
        asked.add(replies);
        return asked;
    }

    private static boolean clock(Question.Kind kind) {
        return switch (kind) {
            case DAY, HOURS, FUTURE -> true;
            case SHEET, UNFINISHED -> false;
        };
    }

    private NativeButton reply(String words, Question.Kind kind, Reply reply, byte[] bytes) {
        return Tags.button(getTranslation(words), "btn sm", () -> {
            answers.put(kind, reply);
            look(bytes);
        });
    }

    private void bring(byte[] bytes) {
        int written = files.bring(signedIn.caller(), exercise, bytes, answers);
        Toast.say(getTranslation(written == 0 ? "live.later.file-nothing" : "live.later.done", written));
        getUI().ifPresent(it -> it.navigate(path.substring(1) + "/rapport"));
    }
}
