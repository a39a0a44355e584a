package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.common.Caller;
import fr.souffleur.common.Refused;
import fr.souffleur.common.Words;
import fr.souffleur.debrief.attestation.Attestations;
import fr.souffleur.debrief.attestation.Attestations.Standing;
import fr.souffleur.debrief.attestation.Declared;
import fr.souffleur.planning.Exercise;
import fr.souffleur.seals.Handed;
import fr.souffleur.seals.Sealed;
import fr.souffleur.seals.StatementId;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The attestation on the page of the report: where it stands, what it would say, and what can be done about it. */
class AttestationPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Attestations attestations;
    private final transient Caller caller;
    private final transient Exercise exercise;
    private final Paragraph stands = Tags.p("s stands", "");
    private final Div rest = new Div();

    AttestationPart(Attestations attestations, Caller caller, Exercise exercise) {
        this.attestations = attestations;
        this.caller = caller;
        this.exercise = exercise;
        addClassNames("share", "attest");
        stands.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("debrief.attest.title")), stands, rest);
        show();
    }

    private void show() {
        rest.removeAll();
        try {
            show(attestations.of(caller, exercise.id()));
        } catch (Refused keys) {
            // A key out of reach is no reason to keep the report from its readers.
            stands.setText(Words.in(getLocale()).say(keys));
        }
    }

    private void show(Standing standing) {
        var sealed = standing.sealed();
        var handed = standing.handed();
        stands.setText(state(standing));
        if (handed != null) rest.add(files(), address(handed));
        if (standing.mayIssue()) rest.add(form(standing));
        if (handed != null && sealed != null && standing.mayIssue()) rest.add(withdrawal(sealed));
    }

    private String state(Standing standing) {
        var sealed = standing.sealed();
        if (sealed == null) return getTranslation("debrief.attest.none");
        var changed = sealed.changedAt();
        var zone = ZoneId.of(standing.today().zone());
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        return changed == null
                ? getTranslation(
                        "debrief.attest.valid", date.format(sealed.issuedAt().atZone(zone)))
                : getTranslation(
                        "debrief.attest.withdrawn", date.format(changed.atZone(zone)), String.valueOf(sealed.reason()));
    }

    private Component files() {
        var paper = Tags.link(exercise.path() + "/attestation.pdf", getTranslation("debrief.attest.paper"), "btn");
        var token =
                Tags.link(exercise.path() + "/attestation.jwt", getTranslation("debrief.attest.token"), "btn plain");
        for (var file : new Anchor[] {paper, token}) file.setRouterIgnore(true);
        return Tags.div("files", paper, token);
    }

    private Component address(Handed handed) {
        var link = Tags.link(handed.address(), handed.address());
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        var copy = Tags.button(getTranslation("debrief.attest.copy"), "textbutton", () -> {
            getElement().executeJs("navigator.clipboard?.writeText($0)", handed.address());
            Toast.say(getTranslation("debrief.attest.copied"));
        });
        var box = Tags.div("address", Tags.p("s soft", getTranslation("debrief.attest.address")), link, copy);
        if (handed.address().matches("https?://(localhost|127\\.).*"))
            box.add(Tags.p("s soft", getTranslation("debrief.attest.local")));
        return box;
    }

    private Component form(Standing standing) {
        var today = standing.today();
        var technical = new Checkbox(getTranslation("debrief.attestation.box.not_technical"));
        var plan = new Checkbox(getTranslation("debrief.attestation.box.with_recovery_plan"));
        technical.setValue(today.declared().notTechnical());
        plan.setValue(today.declared().withRecoveryPlan());
        var again = standing.handed() != null;
        var id = StatementId.fresh();
        var issue = Tags.button(getTranslation(again ? "debrief.attest.again" : "debrief.attest.issue"), "btn", () -> {
            attestations.issue(caller, exercise.id(), id, new Declared(technical.getValue(), plan.getValue()));
            show();
        });
        var inside = Tags.div(
                "issue",
                new TickList(standing.today().boxes()),
                technical,
                plan,
                Tags.p("s soft", getTranslation("debrief.attest.worth")),
                issue);
        if (!today.whole()) inside.addComponentAsFirst(Tags.p("s", getTranslation("debrief.attest.partial")));
        if (!again) return inside;
        var details = new NativeDetails(getTranslation("debrief.attest.renew"), inside);
        details.setOpen(standing.outdated());
        return standing.outdated()
                ? Tags.div("", Tags.p("s", getTranslation("debrief.attest.outdated")), details)
                : details;
    }

    private Component withdrawal(Sealed sealed) {
        var reason = new TextArea(getTranslation("debrief.attest.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        var withdraw = Tags.button(getTranslation("debrief.attest.withdraw"), "btn plain", () -> {
            attestations.withdraw(caller, exercise.id(), sealed.id(), reason.getValue());
            show();
        });
        return new NativeDetails(
                getTranslation("debrief.attest.withdraw-title"),
                Tags.div("", Tags.p("s soft", getTranslation("debrief.attest.withdraw-help")), reason, withdraw));
    }
}
