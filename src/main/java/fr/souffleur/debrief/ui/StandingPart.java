package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.PersonId;
import fr.souffleur.debrief.Version;
import fr.souffleur.debrief.Versions;
import fr.souffleur.debrief.Versions.Standing;
import fr.souffleur.planning.Exercise;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import fr.souffleur.ui.Toast;
import java.time.Instant;
import java.util.Locale;

/** Where the report stands: what is open in the draft, or who validated and signed which version, and how to go on. */
class StandingPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Versions versions;
    private final transient Caller caller;
    private final transient Exercise exercise;
    private final transient Days days;
    private final transient Runnable again;

    /** @param again draws the page anew, after something changed */
    StandingPart(Versions versions, Caller caller, Exercise exercise, Days days, Runnable again) {
        this.versions = versions;
        this.caller = caller;
        this.exercise = exercise;
        this.days = days;
        this.again = again;
        addClassNames("share", "stands-part");
        var standing = versions.of(caller, exercise.id());
        add(new H2(getTranslation("debrief.stands.title")));
        if (standing.validated()) validated(standing, standing.all().getFirst());
        else draft(standing);
        if (!standing.late().isEmpty()) add(new LatePart(versions, caller, exercise, days, standing, again));
        if (!standing.all().isEmpty()) add(history(standing));
    }

    private void draft(Standing standing) {
        add(says("debrief.stands.draft"));
        if (!standing.mayValidate()) return;
        if (standing.open().isEmpty()) add(Tags.p("s", getTranslation("debrief.stands.open-none")));
        else {
            var open = new UnorderedList();
            standing.open()
                    .forEach(it -> open.add(new ListItem(
                            getTranslation("debrief.loose." + it.end().name().toLowerCase(Locale.ROOT), it.count()))));
            open.addClassNames("s", "dashes");
            add(
                    Tags.p("s", getTranslation("debrief.stands.open")),
                    open,
                    Tags.p("s soft", getTranslation("debrief.stands.open-anyway")));
        }
        var remark = words("debrief.stands.remark");
        var validate = Tags.button(getTranslation("debrief.stands.validate"), "btn cue", () -> {
            int number = versions.validate(caller, exercise.id(), standing.seen(), remark.getValue());
            done("debrief.stands.now-validated", number);
        });
        validate.setId("validate");
        add(remark, validate, Tags.p("s soft", getTranslation("debrief.stands.validate-help")));
    }

    private void validated(Standing standing, Version version) {
        var signed = version.signed();
        add(says(
                "debrief.stands.validated",
                version.number(),
                days.moment(version.validatedAt()),
                name(standing, version.validatedBy())));
        if (signed != null)
            add(Tags.p(
                    "s",
                    getTranslation(
                            "debrief.stands.signed", day(signed.at()), name(standing, signed.by()), signed.as())));
        else {
            add(Tags.p("s", getTranslation("debrief.stands.unsigned")));
            if (standing.maySign()) add(signature(version));
        }
        if (standing.mayValidate()) add(reopening(version));
    }

    private Component signature(Version version) {
        var as = new TextField(getTranslation("debrief.stands.sign-as"));
        as.setMaxLength(120);
        as.setWidthFull();
        as.setHelperText(getTranslation("debrief.stands.sign-as-example"));
        var sign = Tags.button(getTranslation("debrief.stands.sign"), "btn cue", () -> {
            versions.sign(caller, exercise.id(), version.number(), as.getValue());
            done("debrief.stands.now-signed");
        });
        return Tags.div("issue", as, sign);
    }

    private Component reopening(Version version) {
        var reason = words("debrief.stands.reopen-reason");
        var reopen = Tags.button(getTranslation("debrief.stands.reopen"), "btn plain", () -> {
            versions.reopen(caller, exercise.id(), version.number(), reason.getValue());
            done("debrief.stands.now-reopened");
        });
        return new NativeDetails(
                getTranslation("debrief.stands.reopen-title"),
                Tags.div(
                        "issue",
                        Tags.p(
                                "s soft",
                                getTranslation("debrief.stands.reopen-help", version.number(), version.number() + 1)),
                        reason,
                        reopen));
    }

    private Component history(Standing standing) {
        var list = new UnorderedList();
        list.addClassNames("s", "versions");
        for (var version : standing.all()) {
            var line = new ListItem(Tags.link(
                    exercise.path() + "/rapport?version=" + version.number(),
                    getTranslation("debrief.stands.version", version.number(), day(version.validatedAt()))));
            if (!version.remark().isEmpty())
                line.add(Tags.p("soft", getTranslation("debrief.stands.version-remark", version.remark())));
            var reopened = version.reopened();
            if (reopened != null)
                line.add(Tags.p(
                        "soft",
                        getTranslation("debrief.stands.version-reopened", day(reopened.at()), reopened.reason())));
            list.add(line);
        }
        return new NativeDetails(getTranslation("debrief.stands.versions"), list);
    }

    private String day(Instant at) {
        return days.plain(days.dayOf(at));
    }

    private String name(Standing standing, PersonId person) {
        var name = standing.name(person);
        return name.isEmpty() ? getTranslation("debrief.stands.somebody") : name;
    }

    private Paragraph says(String key, Object... arguments) {
        var state = Tags.p("b stands", getTranslation(key, arguments));
        state.getElement().setAttribute("role", "status");
        return state;
    }

    private TextArea words(String label) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(500);
        area.setWidthFull();
        return area;
    }

    private void done(String key, Object... arguments) {
        again.run();
        Toast.say(getTranslation(key, arguments));
    }
}
