package fr.souffleur.training.ui.authoring;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.PersonId;
import fr.souffleur.training.authoring.Act;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Map;

/** Who did what with a course, newest first. */
class HistoryPart extends NativeDetails {

    private static final long serialVersionUID = 1L;

    HistoryPart(List<Act> acts, Map<PersonId, String> names, Days days) {
        addClassName("history");
        setSummaryText(getTranslation("training.author.acts", acts.size()));
        var list = new OrderedList();
        for (var act : acts) {
            var line = new ListItem(
                    Tags.p(
                            "b",
                            getTranslation(
                                    "training.author.act",
                                    getTranslation(
                                            "training.author.act." + act.what().word()),
                                    act.version())),
                    Tags.p("lab", names.getOrDefault(act.by(), "") + " · " + days.moment(act.at())));
            if (!act.words().isEmpty()) line.add(Tags.p("words", act.words()));
            list.add(line);
        }
        setContent(list);
    }
}
