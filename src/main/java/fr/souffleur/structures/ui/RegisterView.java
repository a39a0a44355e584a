package fr.souffleur.structures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import fr.souffleur.identity.People;
import fr.souffleur.identity.SignedIn;
import fr.souffleur.structures.Structures;
import fr.souffleur.structures.register.Arrivals;
import fr.souffleur.structures.register.Register;
import fr.souffleur.structures.register.Scope;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.EmptyState;
import fr.souffleur.ui.Screen;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import jakarta.annotation.security.PermitAll;

/** The national register: how old its data is, bringing a file, looking something up, and what was brought. */
@Route("s/:structure/registre")
@PermitAll
class RegisterView extends Screen {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn signedIn;
    private final transient Structures structures;
    private final transient Register register;
    private final transient Arrivals arrivals;
    private final transient People people;

    RegisterView(SignedIn signedIn, Structures structures, Register register, Arrivals arrivals, People people) {
        super("structures.register.title", "register");
        this.signedIn = signedIn;
        this.structures = structures;
        this.register = register;
        this.arrivals = arrivals;
        this.people = people;
    }

    static String path(StructureId structure) {
        return "s/" + structure + "/registre";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = signedIn.caller();
        var body = structure(event);
        var standing = register.standing(caller, body);
        var days = new Days(getLocale(), structures.get(caller, body).zone());
        var lines = new RegisterImports(register, people, caller, body, days);
        var state = new Div();
        Runnable refresh = () -> {
            state.removeAll();
            state.add(state(register.standing(caller, body), days));
            lines.show();
        };
        removeAll();
        add(
                new H1(getTranslation("structures.register.title")),
                state,
                Tags.p("s soft", getTranslation("structures.register.source")),
                new RegisterSearch(register, caller),
                bringing(caller, body, standing, refresh),
                new Section(new H2(getTranslation("structures.register.imports")), lines));
        refresh.run();
    }

    private Component state(Register.Standing standing, Days days) {
        if (standing.dataOf().isEmpty())
            return new EmptyState(
                    getTranslation("structures.register.none-yet"),
                    getTranslation("structures.register.none-yet-text"));
        var day = days.plain(days.dayOf(standing.dataOf().get()));
        return Tags.p("lede", getTranslation("structures.register.state", standing.open(), day));
    }

    private Section bringing(Caller caller, StructureId body, Register.Standing standing, Runnable refresh) {
        var scope = new TextField(getTranslation("structures.register.scope"));
        scope.setHelperText(getTranslation("structures.register.scope-help"));
        scope.setValue(standing.scope().toString());
        scope.setMaxLength(500);
        var keep = Tags.button(getTranslation("structures.register.scope-keep"), "btn sm", () -> {
            register.cover(caller, body, Scope.typed(scope.getValue()));
            scope.setValue(register.standing(caller, body).scope().toString());
            Toast.say(getTranslation("structures.register.scope-kept"));
        });
        var categories = Tags.link(
                RegisterCategoriesView.path(body), getTranslation("structures.register.categories.title"), "btn");
        return new Section(
                new H2(getTranslation("structures.register.bring")),
                Tags.p("soft", getTranslation("structures.register.bring-about")),
                Tags.div("scope", scope, keep),
                new RegisterUpload(arrivals, caller, body, refresh),
                categories);
    }
}
