package fr.souffleur.structures.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.register.Category;
import fr.souffleur.structures.register.Regime;
import fr.souffleur.structures.register.Register;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;

/** Which categories of sites the yearly exercise is asked of; what nobody has decided comes first. */
@Route("s/:structure/registre/categories")
@PermitAll
class RegisterCategoriesView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Register register;

    RegisterCategoriesView(SignedIn signedIn, Register register) {
        super("structures.register.categories.title", "register");
        this.signedIn = signedIn;
        this.register = register;
    }

    static String path(StructureId structure) {
        return RegisterView.path(structure) + "/categories";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var body = structure(event);
        var categories = register.categories(caller, body);
        var table = new Element("table").setAttribute("role", "table").setAttribute("class", "stacks categories");
        var head = new Element("tr");
        for (var it : new String[] {"code", "label", "sector", "sites", "regime"})
            head.appendChild(new Element("th")
                    .setAttribute("scope", "col")
                    .setText(getTranslation("structures.register.column." + it)));
        var rows = new Element("tbody");
        categories.forEach(it -> rows.appendChild(row(caller, body, it)));
        table.appendChild(new Element("thead").appendChild(head), rows);
        var frame = new Div();
        frame.addClassName("wide-table");
        frame.getElement().setAttribute("tabindex", "0").appendChild(table);
        removeAll();
        add(
                Tags.link(RegisterView.path(body), getTranslation("structures.register.back"), "s backl"),
                new H1(getTranslation("structures.register.categories.title")),
                Tags.p("lede", getTranslation("structures.register.categories.about")),
                frame);
    }

    private Element row(Caller caller, StructureId body, Register.Counted counted) {
        var category = counted.category();
        var sector = getTranslation(
                "structures.register.sector." + category.sector().name().toLowerCase(Locale.ROOT));
        return new Element("tr")
                .setAttribute("role", "row")
                .appendChild(
                        cell("code").setText(category.code()),
                        cell("label")
                                .appendChild(new Element("span")
                                        .setAttribute("lang", "fr")
                                        .setText(category.label())),
                        cell("sector").setText(sector),
                        cell("sites").setAttribute("class", "r").setText(String.valueOf(counted.sites())),
                        cell("regime").appendChild(choice(caller, body, category)));
    }

    /** It knows its column's name, for where a row becomes a block. */
    private Element cell(String column) {
        return new Element("td")
                .setAttribute("role", "cell")
                .setAttribute("data-label", getTranslation("structures.register.column." + column));
    }

    private Element choice(Caller caller, StructureId body, Category category) {
        var select = new Element("select")
                .setAttribute("class", "input")
                .setAttribute("aria-label", getTranslation("structures.register.regime-of", category.label()));
        for (var regime : Regime.values()) {
            var option = new Element("option")
                    .setAttribute("value", regime.name())
                    .setText(getTranslation(
                            "structures.register.regime." + regime.name().toLowerCase(Locale.ROOT)));
            option.setProperty("selected", regime == category.regime());
            select.appendChild(option);
        }
        select.addEventListener("change", it -> {
                    var chosen = it.getEventData().get("element.value").asString();
                    register.settle(caller, body, category.code(), Regime.valueOf(chosen));
                    Toast.say(getTranslation("structures.register.settled", category.label()));
                })
                .addEventData("element.value");
        return select;
    }
}
