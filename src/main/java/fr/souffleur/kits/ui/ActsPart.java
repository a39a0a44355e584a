package fr.souffleur.kits.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.PersonId;
import fr.souffleur.kits.workshop.Act;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.List;
import java.util.Map;

/** Who did what with a version, newest first. */
class ActsPart extends NativeDetails {

    private static final long serialVersionUID = 1L;

    ActsPart(List<Act> acts, Map<PersonId, String> names, Days days) {
        addClassName("history");
        setSummaryText(getTranslation("kits.acts", acts.size()));
        var list = new OrderedList();
        for (var act : acts) {
            var number = act.edition() == null ? "" : getTranslation("kits.acts.edition", act.edition());
            var line = new ListItem(
                    Tags.p("b", getTranslation("kits.act." + act.what()) + number),
                    Tags.p("lab", names.getOrDefault(act.by(), "") + " · " + days.moment(act.at())));
            if (!act.words().isEmpty()) line.add(Tags.p("words", act.words()));
            list.add(line);
        }
        setContent(list);
    }
}
