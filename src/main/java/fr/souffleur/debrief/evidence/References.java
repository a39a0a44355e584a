package fr.souffleur.debrief.evidence;

import fr.souffleur.debrief.evidence.Reference.Confirmed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which texts the demands rest on, as {@code references.yaml} beside the kits says it. Whatever is wrong with that file, a
 * reference is at worst one that is still to be verified.
 */
public final class References {

    static final String FILE = "references.yaml";

    private static final Logger LOG = LoggerFactory.getLogger(References.class);

    private final Map<Demand, Reference> all;

    private References(Map<Demand, Reference> all) {
        this.all = all;
    }

    /** Nothing is known. */
    public static References none() {
        return new References(Map.of());
    }

    /** @param folder of the kits */
    public static References in(Path folder) {
        var file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) return none();
        try {
            return read(new YAMLMapper().readTree(file.toFile()));
        } catch (JacksonException unreadable) {
            LOG.error("{} cannot be read: every reference is said to be verified first", FILE, unreadable);
            return none();
        }
    }

    public Reference of(Demand demand) {
        return all.getOrDefault(demand, Reference.unknown(demand));
    }

    private static References read(JsonNode tree) {
        var all = new EnumMap<Demand, Reference>(Demand.class);
        for (var demand : Demand.values())
            all.put(demand, reference(demand, tree.path("references").path(demand.word())));
        return new References(all);
    }

    private static Reference reference(Demand demand, JsonNode node) {
        var text = node.path("text").asString("");
        if (!node.path("verified").asBoolean(false)) return Reference.unconfirmed(demand, text);
        try {
            var on = LocalDate.parse(node.path("on").asString(""));
            return Reference.confirmed(
                    demand, text, new Confirmed(on, node.path("source").asString("")));
        } catch (DateTimeException | IllegalArgumentException unproved) {
            LOG.warn(
                    "{}: {} is said to be verified without text, day (on: 2026-11-30) and source", FILE, demand.word());
            return Reference.unconfirmed(demand, text);
        }
    }
}
