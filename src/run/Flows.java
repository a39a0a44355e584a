import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The realm's own ways to sign in. The importer brings them with a new realm; into one that is there they are built step by step. */
final class Flows {

    private static final String FLOWS = "/authentication/flows";
    private static final String STEPS = "/authentication/executions";

    private final Admin admin;
    private final Map<Object, Map<?, ?>> flows = new HashMap<>();
    private final Map<Object, Map<?, ?>> settings = new HashMap<>();

    Flows(Admin admin, Map<String, Object> realm) {
        this.admin = admin;
        for (var it : (List<?>) realm.getOrDefault("authenticationFlows", List.of()))
            flows.put(alias(it), (Map<?, ?>) it);
        for (var it : (List<?>) realm.getOrDefault("authenticatorConfig", List.of()))
            settings.put(alias(it), (Map<?, ?>) it);
    }

    /** One that is there stays as it is: a changed one comes under a new name. */
    void addMissing() throws IOException, InterruptedException {
        var there = Json.list(admin.get(FLOWS)).stream().map(Flows::alias).toList();
        for (var flow : flows.values())
            if ("true".equals(literal(flow, "topLevel")) && !there.contains(alias(flow))) add(flow);
    }

    private String add(Map<?, ?> flow) throws IOException, InterruptedException {
        var bare = copy(flow);
        bare.remove("authenticationExecutions");
        var id = admin.make(FLOWS, bare);
        for (var step : (List<?>) flow.get("authenticationExecutions")) add((Map<?, ?>) step, id);
        return id;
    }

    private void add(Map<?, ?> step, String flow) throws IOException, InterruptedException {
        var bare = copy(step);
        bare.put("parentFlow", flow);
        var within = bare.remove("flowAlias");
        if (within != null) bare.put("flowId", add(flows.get(within)));
        var setting = bare.remove("authenticatorConfig");
        var id = admin.make(STEPS, bare);
        if (setting != null) admin.make(STEPS + "/" + id + "/config", copy(settings.get(setting)));
    }

    private static Map<String, Object> copy(Map<?, ?> of) {
        var copy = new LinkedHashMap<String, Object>();
        of.forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    private static Object alias(Object it) {
        return ((Map<?, ?>) it).get("alias");
    }

    private static String literal(Map<?, ?> of, String key) {
        return of.get(key) instanceof Json.Literal(var text) ? text : "";
    }
}
