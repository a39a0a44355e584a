package fr.souffleur.kits;

import fr.souffleur.kits.check.LibraryCheck;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** The kits of this repository, for pure tests of later modules. */
public final class ShippedKits {

    private static final Kits SHIPPED = new Kits("kits");

    private ShippedKits() {}

    public static Kits open() {
        return SHIPPED;
    }

    /** The shipped kit under another name, for other structures, at another level and length. */
    public static Kit like(String id, String type, int level, int minutes) {
        var tree = (ObjectNode) LibraryCheck.of(Path.of("kits/EHPAD-01"))
                .kits()
                .getFirst()
                .tree()
                .deepCopy();
        tree.put("id", id).put("level", level).put("title", "Kit " + id);
        tree.putArray("types").add(type);
        tree.putObject("minutes").put("welcome", 2).put("play", minutes - 17).put("debrief", 15);
        return KitReader.kit(tree);
    }
}
