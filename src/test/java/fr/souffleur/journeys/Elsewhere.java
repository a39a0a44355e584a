package fr.souffleur.journeys;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** A second realm that plays the claims of Pro Santé Connect and ProConnect, with people who say odd things. */
final class Elsewhere {

    static final String REALM = "elsewhere";
    static final String SECRET = "elsewhere-only";

    private static final JsonMapper JSON = JsonMapper.shared();

    private Elsewhere() {}

    /** The realm as Keycloak imports it. */
    static String realm() {
        var plain = Map.of(
                "attributes",
                List.of("username", "email", "firstName", "lastName").stream()
                        .map(it -> Map.of("name", it))
                        .toList(),
                "unmanagedAttributePolicy",
                "ENABLED");
        var profile = Map.of(
                "providerId",
                "declarative-user-profile",
                "config",
                Map.of("kc.user.profile.config", List.of(JSON.writeValueAsString(plain))));
        return JSON.writeValueAsString(Map.of(
                "realm", REALM,
                "enabled", true,
                "sslRequired", "none",
                "components", Map.of("org.keycloak.userprofile.UserProfileProvider", List.of(profile)),
                // Whatever they say of themselves, they are not asked to say it again.
                "requiredActions",
                        List.of(Map.of(
                                "alias",
                                "VERIFY_PROFILE",
                                "providerId",
                                "VERIFY_PROFILE",
                                "name",
                                "x",
                                "enabled",
                                false,
                                "defaultAction",
                                false,
                                "priority",
                                1)),
                "clients", List.of(client()),
                "users", people()));
    }

    private static Map<String, Object> client() {
        return Map.of(
                "clientId",
                "portal",
                "enabled",
                true,
                "secret",
                SECRET,
                "redirectUris",
                List.of("*"),
                "publicClient",
                false,
                "defaultClientScopes",
                List.of("basic", "profile", "email"),
                "protocolMappers",
                List.of(claim("SubjectRefPro", "JSON"), claim("siret", "String"), claim("usual_name", "String")));
    }

    private static Map<String, Object> claim(String name, String type) {
        return Map.of(
                "name",
                name,
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-usermodel-attribute-mapper",
                "config",
                Map.of(
                        "user.attribute",
                        name,
                        "claim.name",
                        name,
                        "jsonType.label",
                        type,
                        "id.token.claim",
                        "false",
                        "userinfo.token.claim",
                        "true"));
    }

    private static List<Map<String, Object>> people() {
        return List.of(
                person("luce", "Luce", "luce@ailleurs.example", List.of(activity("990000017", "990000009"))),
                person("agent", "Agathe", "agathe@ailleurs.example", List.of()),
                person("vide", "Victor", "victor@ailleurs.example", List.of(activity("", ""))),
                person("sosie", "Claire", "claire.morel@les-tilleuls.example", List.of(activity("990000017", ""))),
                person(
                        "foule",
                        "Flore",
                        "flore@ailleurs.example",
                        IntStream.range(0, 10_000)
                                .mapToObj(it -> activity("99%07d".formatted(it), ""))
                                .toList()),
                person(
                        "rude",
                        "Rudi",
                        "rude@ailleurs.example",
                        List.of(
                                activity("99000\r\n0017", Map.of("a", "990000017")),
                                activity("<script>alert(1)</script>", ""),
                                "no activity",
                                activity(990_000_017, ""),
                                activity(List.of("<b>990000017"), ""))));
    }

    private static Map<String, Object> activity(Object site, Object entity) {
        return Map.of("numeroFinessSite", site, "numeroFinessetablissementJuridique", entity, "codeRole", "FON-01");
    }

    private static Map<String, Object> person(String name, String first, String email, List<?> activities) {
        var work = Map.of("exercices", List.of(Map.of("codeProfession", "10", "activities", activities)));
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                first,
                "lastName",
                "Ailleurs",
                "email",
                email,
                "emailVerified",
                true,
                "attributes",
                Map.of(
                        "SubjectRefPro", List.of(JSON.writeValueAsString(work)),
                        "siret", List.of("13002526500013"),
                        "usual_name", List.of("Dupont-Usuel")),
                "credentials",
                List.of(Map.of("type", "password", "value", "elsewhere-" + name)));
    }
}
