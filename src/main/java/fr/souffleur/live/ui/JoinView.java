package fr.souffleur.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.souffleur.ui.Marks;
import java.util.Locale;
import java.util.regex.Pattern;

/** The door of the house for whoever holds a code, and the way to sign in for who prepares. */
@Route(value = "rejoindre", autoLayout = false)
@AnonymousAllowed
class JoinView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{8}");

    private final TextField code = new TextField();
    private final RadioButtonGroup<String> as = new RadioButtonGroup<>();

    JoinView() {
        addClassName("jn");
        add(picture(), form());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("live.join.title") + " · Souffleur";
    }

    private Component picture() {
        var brand = new Span(Marks.brand(), new Span("Souffleur"));
        brand.addClassName("brand");
        var hood = new Html(
                "<span class=\"mark\"><svg class=\"hood\" viewBox=\"0 0 720 386\" preserveAspectRatio=\"xMidYMax slice\" aria-hidden=\"true\">"
                        + "<path d=\"M120 318a240 240 0 0 1 480 0h-104a136 136 0 0 0-272 0z\" fill=\"#f6f1e6\"/>"
                        + "<path d=\"M272 318a88 88 0 0 1 176 0z\" fill=\"#f5b335\"/><rect x=\"0\" y=\"318\" width=\"720\" height=\"12\" fill=\"#f6f1e6\"/></svg></span>");
        var side = new Section(brand, new H1(getTranslation("live.join.motto")), hood);
        side.addClassName("jl");
        return side;
    }

    private Component form() {
        code.setLabel(getTranslation("live.join.code"));
        code.setPlaceholder("ABCD-2345");
        code.setMaxLength(12);
        code.setAutofocus(true);
        code.addClassName("code");
        code.getElement().setAttribute("autocapitalize", "characters");
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyPressListener(Key.ENTER, pressed -> enter());
        code.setErrorMessage(getTranslation("live.join.code-shape"));
        as.setLabel(getTranslation("live.join.as"));
        as.setItems("j", "o", "ecran");
        as.setItemLabelGenerator(it -> getTranslation("live.join.as." + it));
        as.setValue("j");
        var go = new NativeButton(getTranslation("live.join.enter"), click -> enter());
        go.addClassNames("btn", "cue");
        var paper = new Paragraph(getTranslation("live.join.paper"));
        paper.addClassNames("s", "soft", "real");
        var form = new Main(
                new H2(getTranslation("live.join.title")),
                soft("live.join.where"),
                code,
                as,
                go,
                paper,
                signIn(),
                data());
        form.addClassName("jr");
        return form;
    }

    private Component signIn() {
        var link = new Anchor("/s", getTranslation("live.join.sign-in"));
        link.addClassName("btn");
        link.setRouterIgnore(true);
        var row = new Div(new Span(getTranslation("live.join.prepare")), link);
        row.addClassName("alt");
        return row;
    }

    private Component data() {
        var link = new Anchor("/donnees-personnelles", getTranslation("live.join.data"));
        link.addClassNames("s", "soft");
        return new Footer(link);
    }

    private Component soft(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("soft");
        return text;
    }

    /** Whether the code leads anywhere is for the room's own door to say: it counts the tries. */
    private void enter() {
        var typed = code.getValue().replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        code.setInvalid(!CODE.matcher(typed).matches());
        if (code.isInvalid()) code.focus();
        else getUI().ifPresent(it -> it.getPage().setLocation("/" + as.getValue() + "/" + typed));
    }
}
