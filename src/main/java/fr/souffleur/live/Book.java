package fr.souffleur.live;

import fr.souffleur.common.InjectId;
import fr.souffleur.live.FacilitatorScreen.Card;
import java.util.List;
import java.util.Map;

/**
 * The prompter's whole book, as it was printed when the sheet was frozen: with it a console goes on alone. It goes to
 * facilitators only, with a snapshot only; what a move changes since is its {@link Margin}.
 *
 * @param opened line of the log by which the sheet was frozen
 * @param digest of the frozen sheet
 * @param screen the console before anything was played
 * @param cards every line of the sheet, in its order
 * @param replies what the kit answers to what the cell does
 * @param themes the grid with its worded levels
 */
record Book(
        int opened,
        String digest,
        FacilitatorScreen screen,
        List<Card> cards,
        Story story,
        List<Reply> replies,
        List<ObserverScreen.Theme> themes,
        DebriefProgress debrief) {

    /** The sheet's hours, from which the story's clock goes on. @param hours of each line, minutes from the first midnight */
    record Story(double start, List<String> days, Map<InjectId, Double> hours) {}

    static Book of(Stage stage, Entrances entrances) {
        var printed = stage.unplayed();
        var cards = new Cards(printed);
        var hours = stage.story().hours();
        return new Book(
                stage.opened(),
                stage.digest(),
                printed.forFacilitator(entrances),
                stage.sheet().lines().stream().map(cards::of).toList(),
                new Story(hours.start(), hours.days(), hours.minutes()),
                Reply.of(printed),
                printed.forObserver().themes(),
                Guide.whole(printed));
    }
}
