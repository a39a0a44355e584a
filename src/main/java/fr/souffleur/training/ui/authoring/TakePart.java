package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Words;
import fr.souffleur.training.authoring.Edit;
import fr.souffleur.training.exchange.questions.QuestionFile;
import fr.souffleur.training.exchange.questions.Trouble;
import fr.souffleur.ui.FileBox;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;

/** Questions of another platform for one pool: GIFT or Moodle XML. With a fault in the file nothing is taken, and each is told by line. */
class TakePart extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST = 50;

    private final Writing writing;
    private final String pool;
    private final Div said = new Div();

    TakePart(Writing writing, String pool) {
        this.writing = writing;
        this.pool = pool;
        setSummaryText(getTranslation("training.author.take"));
        said.getElement().setAttribute("role", "status");
        setContent(Tags.div(
                "startform",
                Tags.p("s soft", getTranslation("training.author.take.about")),
                new FileBox(getTranslation("training.author.take.field"), ".gift,.txt,.xml", LARGEST, this::take),
                said));
    }

    private void take(byte[] file) {
        var reading = QuestionFile.read(file, Words.in(getLocale()));
        if (!reading.clean()) {
            say("training.author.take.faults", reading.faults());
            return;
        }
        var count = reading.questions().size();
        writing.rebuild(new Edit.Take(pool, reading.questions()), "");
        Toast.say(getTranslation("training.author.take.taken", count));
    }

    private void say(String words, List<Trouble> troubles) {
        var list = new UnorderedList();
        for (var it : troubles.subList(0, Math.min(MOST, troubles.size())))
            list.add(new ListItem(it.say(Words.in(getLocale()))));
        said.removeAll();
        said.add(Tags.p("b", getTranslation(words, troubles.size())), list);
    }
}
