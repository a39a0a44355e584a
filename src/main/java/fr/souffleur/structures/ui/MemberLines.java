package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.souffleur.common.Caller;
import fr.souffleur.structures.Members;
import fr.souffleur.structures.Membership;
import fr.souffleur.structures.Structure;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.util.List;
import java.util.Locale;

/** Those who belong here, with the way to end it. */
class MemberLines extends OrderedList {

    private static final long serialVersionUID = 1L;

    MemberLines(Members members, Caller caller, Structure structure, List<Membership> here, Days days, Runnable again) {
        addClassName("plines");
        here.forEach(it -> add(line(members, caller, structure, it, days, again)));
    }

    private Component line(
            Members members, Caller caller, Structure structure, Membership member, Days days, Runnable again) {
        var role = getTranslation("structures.role." + member.role().name().toLowerCase(Locale.ROOT));
        var until = member.until();
        var when = until == null
                ? getTranslation("structures.people.since", days.plain(days.dayOf(member.since())))
                : getTranslation("structures.people.until", days.plain(days.dayOf(until.minusMillis(1))));
        var sure = Tags.button(getTranslation("structures.people.end-who", member.name(), role), "btn sm", () -> {
            members.end(caller, structure.id(), member.person(), member.role());
            Toast.say(getTranslation("structures.people.ended", member.name()));
            again.run();
        });
        // Folded, so that it takes two steps: only an invitation brings somebody back.
        var end = new NativeDetails(getTranslation("structures.people.end"), sure);
        end.addClassName("ending");
        end.getElement()
                .getChild(0)
                .setAttribute("aria-label", getTranslation("structures.people.end-who", member.name(), role));
        return new ListItem(Tags.div(
                "pwho", Tags.span("b", member.name()), Tags.span("soft2", role), Tags.span("s soft", when), end));
    }
}
