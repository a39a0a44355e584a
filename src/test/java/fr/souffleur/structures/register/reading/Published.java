package fr.souffleur.structures.register.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file in the shape of the national register, with invented names and numbers that no register holds. */
public final class Published {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode root = JSON.createObjectNode();

    public Published() {
        root.put("schemaVersion", "v1.0.0");
        root.put("generatedAt", "2026-12-01T04:00:00.123456789Z");
        root.putArray("gcc");
        root.putArray("gco");
        root.putArray("pmej");
    }

    public ObjectNode root() {
        return root;
    }

    public Published on(String day) {
        root.put("generatedAt", day + "T04:00:00Z");
        return this;
    }

    /** A legal entity; its sites follow. */
    public Published entity(String number, String name, String commune) {
        var entity = root.withArray("pmej").addObject();
        entity.putObject("informationsGeneralesPMEJ")
                .put("pmSmsseId", "k" + number)
                .put("dateCreation", "2001-01-01")
                .put("denominationLonguePmSmsse", name + "      ")
                .put("denominationPm", name)
                .put("numFinessPm", number)
                .put(
                        "siren",
                        "9" + number.replaceAll("[^0-9]", "").concat("00000000").substring(0, 8))
                .put("statutJuridique", "21");
        address(entity, "02", commune, "SIEGE-" + commune);
        entity.putArray("evenement").addObject().put("evenementId", "1").put("codeEvenement", "001");
        entity.putArray("ege");
        entity.put("etatObjet", "A");
        return this;
    }

    public Published site(String number, String name, String category, String commune, String town) {
        return site(number, name, category, commune, town, _ -> {});
    }

    /** A site of the entity before it. */
    public Published site(
            String number, String name, String category, String commune, String town, Consumer<ObjectNode> change) {
        var site = ((ObjectNode)
                        root.withArray("pmej").get(root.withArray("pmej").size() - 1))
                .withArray("ege")
                .addObject();
        site.putObject("informationsGeneralesEGE")
                .put("dateOuverture", "1990-05-01")
                .put("nomEgeCourt", name)
                .put("nomEgeLong", name)
                .put("numFinessEge", number);
        site.put("categorieentiteGeographiqueExercice", category);
        address(site, "02", "99999", "AILLEURS");
        address(site, "03", commune, town);
        site.put("etatObjet", "A");
        change.accept(site);
        return this;
    }

    public Published group(String id, String name, String type, String... members) {
        var group = root.withArray("gcc").addObject();
        group.put("gccId", id).put("nomGcc", name).put("typeGcc", type).put("etatObjet", "A");
        for (var member : members)
            group.withArray("pmejDuGcc")
                    .addObject()
                    .put("pmSmsseId", "k" + member)
                    .put("typeRoleEntiteGroupe", "M");
        return this;
    }

    public byte[] json() {
        return JSON.writeValueAsBytes(root);
    }

    public byte[] gz() {
        return gz(json());
    }

    public InputStream stream() {
        return new ByteArrayInputStream(json());
    }

    public static byte[] gz(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(packed)) {
            gz.write(plain);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void address(ObjectNode unit, String use, String commune, String town) {
        unit.withArray("adresse")
                .addObject()
                .put("usageAdresse", use)
                .put("numeroVoie", "7")
                .put("typeVoie", "R   ")
                .put("libelleVoie", "DES OSIERS   ")
                .put("cogCommune", commune)
                .put("ligneAcheminement", town)
                .put("ligneQuatre", "7 RUE DES OSIERS")
                .put("codePostal", commune.substring(0, 2) + "000");
    }
}
