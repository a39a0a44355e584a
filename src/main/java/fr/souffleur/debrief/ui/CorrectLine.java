package fr.souffleur.debrief.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.souffleur.common.Caller;
import fr.souffleur.common.ExerciseId;
import fr.souffleur.live.Chronicle.Correction;
import fr.souffleur.live.Corrections;
import fr.souffleur.live.Corrections.Line;
import fr.souffleur.ui.Tags;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of the account: as it stands, and what may be put right about it once it is opened. */
class CorrectLine extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final Pattern HOUR =
            Pattern.compile("\\s*(\\d{1,2})\\s*[:hH.]\\s*(\\d{2})(?:\\s*[:.]\\s*(\\d{2}))?\\s*");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");

    /** The door, and who knocks. */
    record Doors(Corrections corrections, Caller caller, ExerciseId exercise) {}

    private final transient Line line;
    private final transient ZoneId zone;
    private final transient Consumer<Consumer<Doors>> change;
    private final Div desk = Tags.div("fix");
    private final TextField hour = new TextField();
    private final TextArea words = new TextArea();
    private final TextField reason = new TextField();

    CorrectLine(Line line, String language, ZoneId zone, Consumer<Consumer<Doors>> change) {
        this.line = line;
        this.zone = zone;
        this.change = change;
        var gone = line.was() != null && line.was().withdrawn();
        setClassName("out", gone);
        var text = Tags.span("typed", line.text());
        if (!line.wordy()) Tags.in(language, text);
        var what = Tags.div(
                "what",
                Tags.span(
                        "lab",
                        getTranslation("debrief.what." + line.what().name().toLowerCase(Locale.ROOT))),
                text);
        var was = line.was();
        if (was != null) what.add(Tags.span("soft s", told(was)));
        add(Tags.span("num", written(line.hour())), what, gone ? restore() : open());
        add(desk);
    }

    private String written(@Nullable Instant at) {
        return at == null ? getTranslation("debrief.not-noted") : WRITTEN.format(at.atZone(zone));
    }

    private String told(Correction was) {
        if (was.reason() != null) return getTranslation("debrief.correct.gone", was.reason());
        var parts = new ArrayList<String>();
        if (was.now() != null)
            parts.add(
                    was.was() == null
                            ? getTranslation("debrief.corrected.hour-given", written(was.now()))
                            : getTranslation("debrief.corrected.hour", written(was.now()), written(was.was())));
        if (!was.wasText().isEmpty()) parts.add(getTranslation("debrief.corrected.words", was.wasText()));
        return String.join(" ; ", parts);
    }

    private NativeButton open() {
        var open = Tags.button(getTranslation("debrief.correct.open"), "btn sm", this::edit);
        open.getElement().setAttribute("aria-label", getTranslation("debrief.correct.open-what", name()));
        return open;
    }

    private NativeButton restore() {
        return Tags.button(
                getTranslation("debrief.correct.restore"),
                "btn sm",
                () -> change.accept(it -> it.corrections().restore(it.caller(), it.exercise(), line.line())));
    }

    private String name() {
        return (written(line.hour()) + " " + line.text()).strip();
    }

    private void edit() {
        desk.removeAll();
        hour.setLabel(getTranslation("debrief.correct.hour"));
        hour.setValue(line.hour() == null ? "" : written(line.hour()));
        hour.setErrorMessage(getTranslation("debrief.correct.hour-shape"));
        hour.addClassName("hour");
        words.setLabel(getTranslation("debrief.correct.words"));
        words.setMaxLength(2_000);
        words.setWidthFull();
        words.setValue(line.text());
        words.setVisible(line.wordy());
        var row = Tags.div(
                "row",
                Tags.button(getTranslation("debrief.correct.save"), "btn cue", this::save),
                Tags.button(getTranslation("debrief.correct.cancel"), "btn plain", desk::removeAll));
        if (line.was() != null) row.add(restore());
        desk.add(hour, words, row);
        if (line.removable()) desk.add(withdrawing());
        hour.focus();
    }

    private Component withdrawing() {
        reason.setLabel(getTranslation("debrief.correct.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        return Tags.div(
                "takeout",
                reason,
                Tags.button(
                        getTranslation("debrief.correct.withdraw"),
                        "btn",
                        () -> change.accept(it -> it.corrections()
                                .withdraw(it.caller(), it.exercise(), line.line(), reason.getValue()))));
    }

    /** Only what was changed becomes a correction. */
    private void save() {
        var typed = typed();
        hour.setInvalid(typed == null && !hour.getValue().isBlank());
        if (hour.isInvalid()) return;
        var at = typed == null || hour.getValue().equals(written(line.hour())) ? null : typed;
        var text = line.wordy() && !words.getValue().strip().equals(line.text()) ? words.getValue() : null;
        if (at == null && text == null) {
            desk.removeAll();
            return;
        }
        change.accept(it -> {
            if (at != null) it.corrections().retime(it.caller(), it.exercise(), line.line(), at);
            if (text != null) it.corrections().reword(it.caller(), it.exercise(), line.line(), text);
        });
    }

    /** That hour on the day of the line; null when it is none. */
    private @Nullable Instant typed() {
        var matched = HOUR.matcher(hour.getValue());
        if (!matched.matches()) return null;
        int hours = Integer.parseInt(matched.group(1));
        int minutes = Integer.parseInt(matched.group(2));
        int seconds = matched.group(3) == null ? 0 : Integer.parseInt(matched.group(3));
        if (hours > 23 || minutes > 59 || seconds > 59) return null;
        var day = Objects.requireNonNullElseGet(line.hour(), Instant::now)
                .atZone(zone)
                .toLocalDate();
        return day.atTime(LocalTime.of(hours, minutes, seconds)).atZone(zone).toInstant();
    }
}
