package fr.souffleur.live.ui;

import com.vaadin.flow.component.html.Div;
import fr.souffleur.planning.RunSheet.Channel;
import fr.souffleur.ui.Tags;

/** Stimuli that the kit does not have: none until somebody asks for a row. */
class DraftImprovised extends DraftRows {

    private static final long serialVersionUID = 1L;

    /** What stands while nobody chose another. */
    static final Channel USUAL = Channel.READ_ALOUD;

    DraftImprovised(DraftForm form, Runnable again) {
        super(form, "improvised", again);
        head("live.later.improvised", "live.later.improvised-how");
        rows(0, "live.later.more-improvised");
    }

    @Override
    Div row(int i, int number) {
        var key = "x." + i;
        var channel = new DraftSelect(
                form(), key + ".channel", getTranslation("live.later.improvised-channel", number), said(USUAL));
        for (var it : Channel.values()) if (it != USUAL) channel.with(it.name(), said(it), "");
        return Tags.div(
                "drow two",
                field(key + ".at", "live.later.improvised-hour", number, DraftField.Kind.HOUR),
                said(key + ".from", "live.later.improvised-from", number, "live.later.from"),
                channel,
                said(key + ".text", "live.later.improvised-text", number, "live.later.words"));
    }

    private String said(Channel channel) {
        return getTranslation("live.screen.channel." + channel.name());
    }
}
