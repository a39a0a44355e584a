package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.souffleur.common.Words;
import fr.souffleur.training.authoring.Told;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Everything the checker says, by file and line, each with the way to where it is mended; advice apart, folded. */
class TodoPart extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final Writing writing;

    TodoPart(Writing writing) {
        this.writing = writing;
        addClassName("todo");
        show();
        writing.follow(this::show);
    }

    private void show() {
        var told = writing.desk().told();
        removeAll();
        if (!told.faults().isEmpty())
            add(new H2(getTranslation("training.author.todo", told.faults().size())), list(told.faults()));
        if (!told.advice().isEmpty())
            add(new NativeDetails(
                    getTranslation("training.author.todo.advice", told.advice().size()), list(told.advice())));
    }

    private Component list(List<Told.Remark> remarks) {
        var words = Words.in(getLocale());
        var ways = new Ways(writing.desk().draft());
        var list = new UnorderedList();
        remarks.stream()
                .limit(MOST)
                .forEach(it -> list.add(new ListItem(
                        Tags.link(
                                ways.to(writing.desk(), it),
                                getTranslation(
                                        "training.author.todo.place",
                                        it.fault().path(),
                                        String.valueOf(it.fault().line())),
                                "num"),
                        Tags.span("", " " + it.fault().sentence(words)))));
        return list;
    }
}
