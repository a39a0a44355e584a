package fr.souffleur.live;

import java.util.Random;

/** Records, what changed in them, and what they are then: for whoever puts patches in place in another language. */
public final class PatchCases {

    private PatchCases() {}

    /** A JSON list of {@code {before, patch, after}}. */
    public static String json(int cases) {
        var all = Json.MAPPER.createArrayNode();
        for (int seed = 0; all.size() < cases; seed++) {
            var random = new Random(seed);
            var before = PatchTest.tree(random, 4);
            var after = PatchTest.changed(before, random);
            var patch = Patch.between(before, after);
            if (patch == null) continue;
            var one = all.addObject();
            one.set("before", before);
            one.set("patch", patch);
            one.set("after", after);
        }
        return Json.write(all);
    }
}
