package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Entity;
import fr.souffleur.structures.register.Sheet;
import fr.souffleur.structures.register.Site;
import fr.souffleur.ui.Tags;
import java.util.List;

/** Whose a site is: the legal entity, the hospital groups it is a member of, and its other sites. */
class SiteEntity extends Section {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    SiteEntity(Sheet sheet) {
        var operator = sheet.site().category().sector() == Category.Sector.MEDICO_SOCIAL;
        add(new H2(getTranslation(operator ? "structures.site.operator" : "structures.site.entity")));
        sheet.entity().ifPresentOrElse(it -> show(it, sheet.sisters()), () -> add(unknown(sheet.site())));
    }

    private Component unknown(Site site) {
        return Tags.p("soft num", getTranslation("structures.site.entity-unknown", site.entity()));
    }

    private void show(Entity entity, List<Site> sisters) {
        add(
                Tags.p("b", entity.name()),
                Tags.p(
                        "soft num",
                        getTranslation("structures.register.site", entity.postcode(), entity.town(), entity.number())));
        if (!entity.siren().isEmpty()) add(Tags.p("soft num", getTranslation("structures.site.siren", entity.siren())));
        if (!entity.open()) add(Tags.p("note", getTranslation("structures.site.entity-closed")));
        for (var it : entity.groups())
            add(Tags.p(
                    "",
                    getTranslation(
                            it.support() ? "structures.site.group-support" : "structures.site.group-member",
                            it.name())));
        add(new H3(getTranslation("structures.site.others", sisters.size())));
        if (!sisters.isEmpty()) add(list(sisters.subList(0, Math.min(SHOWN, sisters.size()))));
        if (sisters.size() > SHOWN)
            add(new NativeDetails(
                    getTranslation("structures.site.more", sisters.size() - SHOWN),
                    list(sisters.subList(SHOWN, sisters.size()))));
    }

    private OrderedList list(List<Site> sites) {
        var list = new OrderedList();
        list.addClassName("sites");
        sites.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Site site) {
        var item = new ListItem(
                Tags.link(SiteView.path(site.number()), site.name()),
                Tags.p(
                        "s soft num",
                        getTranslation("structures.register.site", site.postcode(), site.town(), site.number())),
                Tags.in("fr", Tags.p("s soft", site.category().label())));
        if (!site.open()) item.add(Tags.span("badge", getTranslation("structures.register.closed")));
        return item;
    }
}
