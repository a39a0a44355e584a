package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.souffleur.live.BlankSheet;
import fr.souffleur.live.PaperSession.Fate;
import fr.souffleur.ui.Days;
import fr.souffleur.ui.Tags;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stimuli in the order of the sheet: when each was given, whether it was passed over, or that nobody noted it. */
class DraftStimuli extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DraftForm form;
    private final transient BlankSheet sheet;

    /** @param again draws the page anew */
    DraftStimuli(DraftForm form, BlankSheet sheet, Runnable again) {
        this.form = form;
        this.sheet = sheet;
        addClassName("dpart");
        var rows = Tags.div("drows");
        sheet.lines().forEach(it -> rows.add(row(it)));
        add(
                new H2(getTranslation("live.later.stimuli")),
                Tags.p("soft s", getTranslation("live.later.stimuli-how")),
                Tags.button(getTranslation("live.later.all-given"), "btn sm", () -> {
                    allGiven();
                    again.run();
                }),
                rows);
        DraftForm.goDown(rows);
    }

    private Div row(BlankSheet.Line line) {
        var key = "s." + line.id();
        var title = line.id() + " · " + line.title();
        var fate = new DraftChoice(form, key, getTranslation("live.later.fate-of", title), Fate.NOT_NOTED.name())
                .with(Fate.GIVEN.name(), new Span(getTranslation("live.later.given")))
                .with(Fate.SKIPPED.name(), new Span(getTranslation("live.later.skipped")))
                .with(Fate.NOT_NOTED.name(), new Span(getTranslation("live.later.not-noted")));
        var hour =
                new DraftField(form, key + ".at", getTranslation("live.later.hour-of", title), DraftField.Kind.HOUR) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    void keep(DraftForm form, String at, String text) {
                        var given = !text.isBlank() && !form.draft().get(key).equals(Fate.GIVEN.name());
                        if (given) fate.choose(Fate.GIVEN.name());
                        form.typed(given ? Map.of(at, text, key, Fate.GIVEN.name()) : Map.of(at, text));
                    }
                };
        hour.ghost(planned(line));
        var row = Tags.div("drow", Tags.in(sheet.language(), Tags.span("dname", title)), hour, fate);
        if (line.relance())
            row.add(Tags.div(
                    "drelance",
                    relanced(key, fate),
                    Tags.div(
                            "dagain",
                            new DraftField(
                                    form,
                                    key + ".again",
                                    getTranslation("live.later.again-of", title),
                                    DraftField.Kind.HOUR))));
        return row;
    }

    /** What was asked again had been given. */
    private DraftBox relanced(String key, DraftChoice fate) {
        return new DraftBox(form, key + ".relance", new Span(getTranslation("live.later.relanced"))) {
            private static final long serialVersionUID = 1L;

            @Override
            void keep(DraftForm form, String box, String ticked) {
                if (ticked.isEmpty()) {
                    super.keep(form, box, ticked);
                    return;
                }
                fate.choose(Fate.GIVEN.name());
                form.typed(Map.of(box, ticked, key, Fate.GIVEN.name()));
            }
        };
    }

    /** Counted from DEBEX once it was typed, else from the plan. */
    private String planned(BlankSheet.Line line) {
        var days = new Days(getLocale(), sheet.zone());
        var debex = HourText.read(form.draft().get("debex"));
        if (debex.isPresent()) return days.hour(debex.get().plusMinutes(line.minute()));
        var start = sheet.planned();
        return start == null
                ? getTranslation("live.later.minute", line.minute())
                : days.hour(start.atZone(sheet.zone()).toLocalTime().plusMinutes(line.minute()));
    }

    private void allGiven() {
        var given = new LinkedHashMap<String, String>();
        for (var it : sheet.lines())
            if (!form.draft().has("s." + it.id())) given.put("s." + it.id(), Fate.GIVEN.name());
        if (!given.isEmpty()) form.typed(given);
    }
}
