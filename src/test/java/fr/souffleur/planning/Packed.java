package fr.souffleur.planning;

import fr.souffleur.kits.Kit;
import fr.souffleur.kits.KitBook;
import fr.souffleur.kits.Kits;
import fr.souffleur.kits.ShippedKits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mallette of a shipped kit, packed without a database: answers, ticks and first names as a test wants them. */
public final class Packed {

    private static final Kits KITS = ShippedKits.open();

    private final KitBook book;
    private final Kit kit;
    private final Map<String, ContextSheet.Given> answers = new LinkedHashMap<>();
    private final Map<String, Checklist.Tick> ticks = new LinkedHashMap<>();
    private String firstName = "Camille";

    private Packed(KitBook book) {
        this.book = book;
        this.kit = book.kit();
    }

    /** @param code such as {@code EHPAD-01} */
    public static Packed kit(String code) {
        return new Packed(KITS.withCode(code));
    }

    public Packed answer(String variable, String answer) {
        answers.put(variable, new ContextSheet.Given(answer, Samples.CLAIRE, Samples.NOVEMBER));
        return this;
    }

    /** Every question, by the same words. */
    public Packed answerAll(String answer) {
        kit.variables().forEach(it -> answer(it.key(), answer));
        return this;
    }

    public Packed tick(String item) {
        ticks.put(item, new Checklist.Tick(Samples.CLAIRE, Samples.NOVEMBER));
        return this;
    }

    public Packed playedBy(String name) {
        firstName = name;
        return this;
    }

    public Mallette mallette() {
        var copy = KitCopy.of(book, KITS);
        var exercise = Samples.exercise(Exercise.Status.PLANNED, Instant.parse("2026-12-08T13:00:00Z"));
        var cast = cast();
        var context = ContextSheet.of(kit, answers);
        var sheet =
                RunSheets.of(exercise, Samples.TILLEULS, copy, context.values(), cast.holders(), Set.of(), List.of());
        var preparation = new Preparation(
                exercise,
                Samples.TILLEULS,
                kit.level(),
                kit.minutes().total(),
                kit.players().from(),
                kit.players().to(),
                kit.roles(),
                cast,
                context,
                Checklist.of(kit, ticks),
                Set.of(),
                List.of(),
                Set.of(),
                Map.of(Samples.CLAIRE, "Claire Morel"));
        return Mallettes.packed(copy, sheet, preparation, pictures());
    }

    private Cast cast() {
        var parts =
                new ArrayList<>(Cast.proposed(kit.roles(), kit.players().from()).parts());
        parts.set(0, new Cast.Part(parts.getFirst().role(), parts.getFirst().heldBy(), firstName));
        return new Cast(parts, true);
    }

    private Map<String, Media> pictures() {
        var pictures = new LinkedHashMap<String, Media>();
        KitCopy.media(kit)
                .map(book::media)
                .forEach(it -> pictures.put(it.digest(), new Media(it.digest(), it.type(), it.content())));
        return pictures;
    }
}
