package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitFiles;
import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import java.util.Set;
import java.util.function.Predicate;

/** What every text and picture for people keeps to, for formats that lie beside the kit's own. */
public final class PlainWords {

    private PlainWords() {}

    /** Every text below a value. */
    public static void check(Spot spot, Faults faults) {
        Passage.of(spot, "").forEach(it -> Wording.check(it, faults));
    }

    /** @param pictures whether a picture at this address may stand in the text */
    public static void check(SourceText source, Predicate<String> pictures, Faults faults) {
        var passage = new Passage.InFile(source);
        PlainMarkdown.check(passage, pictures, faults);
        Fiction.check(passage, faults);
        Brands.check(passage, faults);
    }

    /** Whether a picture is what its name says, and draws nothing but itself. */
    public static void picture(Spot file, byte[] content, Faults faults) {
        Picture.check(file, content, faults);
    }

    /** The media type that a picture's name says. */
    public static String pictureType(String file) {
        return Picture.type(file);
    }

    /** Ids of the shared grid that comes with this portal. */
    public static Set<String> criteria() {
        return SharedCheck.ofThisPortal().criteria();
    }

    /** Two names that some computers take for one. */
    public static void names(KitFiles files, Faults faults) {
        Leftovers.check(files, faults);
    }

    /** Files that nobody will ever see. */
    public static void unused(KitFiles files, Set<String> used, Faults advice) {
        Leftovers.advise(files, used, advice);
    }
}
