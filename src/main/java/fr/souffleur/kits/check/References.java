package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.KitParts;
import fr.souffleur.kits.source.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who is named exists, and only once. */
final class References {

    private final KitParts parts;
    private final Faults faults;

    private References(KitParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    static void check(KitParts parts, Faults faults) {
        var references = new References(parts, faults);
        references.once();
        references.known();
    }

    private void once() {
        var kit = parts.kit();
        for (var list : List.of(
                "roles",
                "injects",
                "choices",
                "reactions",
                "palette",
                "documents",
                "checklists",
                "reflex-cards",
                "recommendations",
                "to-verify",
                "variants")) once(kit.items(list).stream().map(it -> it.at("id")));
        once(kit.items("variables").stream().map(it -> it.at("key")));
        once(kit.items("grid").stream().map(it -> it.at("criterion")));
        kit.items("choices").forEach(it -> once(it.items("options").stream().map(option -> option.at("id"))));
        once(kit.items("checklists").stream()
                .flatMap(it -> it.items("items").stream())
                .map(it -> it.at("id")));
    }

    private void known(Spot when, Set<String> choices, Set<String> injects) {
        among(choices, "choice", List.of(when.at("choice")));
        among(injects, "inject", List.of(when.at("silence"), when.at("given")));
        among(parts.criteria(), "criterion", List.of(when.at("done"), when.at("not-done")));
        for (var list : List.of("all", "any")) when.items(list).forEach(it -> known(it, choices, injects));
    }

    private void once(Stream<Spot> names) {
        var seen = new HashSet<String>();
        names.filter(it -> !it.text().isEmpty() && !seen.add(it.text()))
                .forEach(it -> faults.add(it.fault("reference.twice", it.text())));
    }

    private void known() {
        var kit = parts.kit();
        var roles = parts.ids("roles", "id");
        var documents = parts.ids("documents", "id");
        var injects = parts.ids("injects", "id");
        kit.items("roles").forEach(it -> among(roles, "role", List.of(it.at("kept-by"))));
        for (var inject : parts.injects()) {
            among(
                    roles,
                    "role",
                    inject.items("to"),
                    inject.items("else-to"),
                    inject.at("relance").items("to"));
            among(
                    documents,
                    "document",
                    inject.items("documents"),
                    inject.at("relance").items("documents"));
            among(parts.criteria(), "criterion", inject.items("rated"), inject.items("formative"));
            inject.items("hints").forEach(it -> among(parts.criteria(), "criterion", List.of(it.at("criterion"))));
        }
        among(parts.criteria(), "criterion", kit.items("rated"));
        for (var list : List.of("grid", "recommendations"))
            kit.items(list).forEach(it -> among(parts.criteria(), "criterion", List.of(it.at("criterion"))));
        kit.items("grid").forEach(it -> among(injects, "inject", it.items("injects")));
        kit.items("cut-plan").forEach(it -> among(injects, "inject", it.items("skip")));
        kit.items("palette").forEach(it -> among(roles, "role", it.items("to")));
        var choices = parts.ids("choices", "id");
        for (var reaction : kit.items("reactions")) {
            known(reaction.at("when"), choices, injects);
            for (var effect : reaction.items("then"))
                among(
                        injects,
                        "inject",
                        List.of(effect.at("relance"), effect.at("give"), effect.at("hold")),
                        effect.items("skip"));
        }
    }

    @SafeVarargs
    private void among(Set<String> known, String kind, List<Spot>... named) {
        if (known.isEmpty() && kind.equals("criterion")) return;
        for (var list : named)
            for (var it : list)
                if (!it.text().isEmpty() && !known.contains(it.text()))
                    faults.add(it.fault("reference.unknown-" + kind, it.text()));
    }
}
