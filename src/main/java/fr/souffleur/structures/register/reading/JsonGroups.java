package fr.souffleur.structures.register.reading;

import fr.souffleur.common.Refused;
import java.util.ArrayList;

/** Hospital groups of the JSON: general (001) and psychiatric (002); other kinds of groups are passed by. */
final class JsonGroups {

    private static final int MOST = 10_000;
    private static final int MOST_MEMBERS = 1000;

    private final Bounded file;
    private final Walk walk;
    private final Ledger ledger;
    private int count;

    JsonGroups(Bounded file, Walk walk, Ledger ledger) {
        this.file = file;
        this.walk = walk;
        this.ledger = ledger;
    }

    /** Texts of one group while it is read. */
    private static final class Named {
        private String id = "";
        private String name = "";
        private String type = "";
        private boolean open = true;
    }

    void read() {
        file.fresh();
        if (++count > MOST) throw new Refused("structures.register.too-many", MOST);
        var named = new Named();
        var members = new ArrayList<Group.Member>();
        walk.object(key -> {
            switch (key) {
                case "gccid" -> named.id = Text.clean(walk.text(), 20);
                case "nomgcc" -> named.name = Text.clean(walk.text(), 255);
                case "typegcc" -> named.type = Codes.padded(Text.clean(walk.text(), 8), 3);
                case "etatobjet" -> named.open = Text.clean(walk.text(), 8).equalsIgnoreCase("A");
                case "pmejdugcc" -> walk.array(() -> members.add(member()));
                default -> walk.skip();
            }
            if (members.size() > MOST_MEMBERS) throw new Refused("structures.register.too-many", MOST_MEMBERS);
        });
        if (!named.open || named.id.isEmpty() || !named.type.matches("00[12]")) return;
        var name = named.name.isEmpty() ? named.id : named.name;
        ledger.enter(new Group(count, named.id, name, named.type.equals("002"), members));
    }

    private Group.Member member() {
        var texts = new String[] {"", ""};
        walk.object(key -> {
            switch (key) {
                case "pmsmsseid" -> texts[0] = Text.clean(walk.text(), 20);
                case "typeroleentitegroupe" -> texts[1] = Text.clean(walk.text(), 8);
                default -> walk.skip();
            }
        });
        return new Group.Member(texts[0], texts[1].equals("S"));
    }
}
