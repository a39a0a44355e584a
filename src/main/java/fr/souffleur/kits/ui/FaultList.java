package fr.souffleur.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import fr.souffleur.common.Words;
import fr.souffleur.kits.source.Fault;
import fr.souffleur.ui.Tags;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Faults under the names of their files, each a button. */
class FaultList extends Div {

    private static final long serialVersionUID = 1L;

    /** Beyond, whoever looks for more says what. */
    private static final int MOST_SHOWN = 200;

    private final transient Words words;
    private final SerializableConsumer<Fault> open;
    private @Nullable NativeButton last;

    FaultList(List<Fault> faults, Words words, SerializableConsumer<Fault> open) {
        this.words = words;
        this.open = open;
        addClassName("faultlist");
        var files = new LinkedHashMap<String, List<Fault>>();
        faults.stream()
                .limit(MOST_SHOWN)
                .forEach(it ->
                        files.computeIfAbsent(it.path(), _ -> new ArrayList<>()).add(it));
        files.forEach((path, found) -> {
            var heading = new H3(path);
            heading.add(new Text(" "), Tags.span("lab num", getTranslation("kits.faults.count", found.size())));
            add(heading, list(found));
        });
        if (faults.size() > MOST_SHOWN)
            add(Tags.p("soft", getTranslation("kits.faults.more", faults.size() - MOST_SHOWN)));
    }

    private Component list(List<Fault> faults) {
        var list = new OrderedList();
        faults.forEach(it -> list.add(new ListItem(line(it))));
        return list;
    }

    private Component line(Fault fault) {
        var text = words.say("kits.source.line", String.valueOf(fault.line())) + " · " + fault.sentence(words);
        var button = new NativeButton(text, click -> {
            if (last != null) last.getElement().removeAttribute("aria-current");
            last = click.getSource();
            last.getElement().setAttribute("aria-current", "true");
            open.accept(fault);
        });
        button.addClassName("fault");
        return button;
    }
}
