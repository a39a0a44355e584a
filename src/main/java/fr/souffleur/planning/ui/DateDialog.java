package fr.souffleur.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import fr.souffleur.planning.Exercise;
import fr.souffleur.planning.Preparation;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Asks for a date and an hour of the structure's own clocks; moving one asks why, in a line. */
class DateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DateTimePicker picker = new DateTimePicker();
    private final TextArea reason = new TextArea();
    private final transient Days days;
    private final transient Moves moves;

    DateDialog(Preparation preparation, Days days, Moves moves) {
        this.days = days;
        this.moves = moves;
        var start = preparation.exercise().startsAt();
        var anew = start == null || preparation.exercise().status() == Exercise.Status.CANCELLED;
        setHeaderTitle(getTranslation(anew ? "planning.date.choose" : "planning.date.postpone"));
        setWidth("min(560px, 96vw)");
        picker.setLabel(getTranslation("planning.date.when"));
        picker.setLocale(getLocale());
        picker.setDatePickerI18n(words());
        picker.setStep(Duration.ofMinutes(15));
        picker.setDateAriaLabel(getTranslation("planning.date.day"));
        picker.setTimeAriaLabel(getTranslation("planning.date.hour"));
        picker.setHelperText(getTranslation("planning.date.help"));
        picker.setWidthFull();
        if (start != null) picker.setValue(start.atZone(days.zone()).toLocalDateTime());
        reason.setLabel(getTranslation("planning.reason"));
        reason.setHelperText(getTranslation("planning.reason.help"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        add(picker);
        if (start != null) add(reason);
        if (moves.told() > 0) add(Tags.p("s soft", getTranslation("planning.invites.warned", moves.told())));
        var save = new Button(getTranslation("planning.date.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("planning.back"), click -> close()), save);
    }

    private void save() {
        var chosen = picker.getValue();
        if (chosen == null) {
            picker.setErrorMessage(getTranslation("planning.date.missing"));
            picker.setInvalid(true);
            return;
        }
        close();
        moves.date(chosen.atZone(days.zone()).toInstant(), reason.getValue());
    }

    private DatePickerI18n words() {
        var names = DateFormatSymbols.getInstance(getLocale());
        var i18n = new DatePickerI18n();
        i18n.setMonthNames(List.of(names.getMonths()).subList(0, 12));
        i18n.setWeekdays(weekdays(names.getWeekdays()));
        i18n.setWeekdaysShort(weekdays(names.getShortWeekdays()));
        i18n.setFirstDayOfWeek(1);
        i18n.setToday(getTranslation("planning.today.button"));
        i18n.setCancel(getTranslation("planning.back"));
        i18n.setDateFormat(french() ? "dd/MM/yyyy" : "yyyy-MM-dd");
        return i18n;
    }

    private boolean french() {
        return !getLocale().getLanguage().equals("en");
    }

    private static List<String> weekdays(String[] fromOne) {
        return Arrays.asList(fromOne).subList(1, 8);
    }
}
