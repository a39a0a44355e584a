package fr.souffleur.structures.keeping;

import fr.souffleur.common.PersonId;
import fr.souffleur.common.Words;
import fr.souffleur.journal.PersonalData.Held;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A person's data as a file: {@code donnees.json}, and the same to read in {@code donnees.html}. */
record DataFile(Words words, Instant made, PersonId person) {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    byte[] zip(SequencedMap<String, List<Held>> all) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "donnees.json", json(all));
            put(zip, "donnees.html", html(all));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    String json(SequencedMap<String, List<Held>> all) {
        var modules = new LinkedHashMap<String, Map<String, Object>>();
        all.forEach((module, held) -> {
            var kinds = new LinkedHashMap<String, Object>();
            held.forEach(it -> kinds.put(it.kind(), it.rows()));
            modules.put(module, kinds);
        });
        var file = new LinkedHashMap<String, Object>();
        file.put("format", "souffleur.personal-data");
        file.put("version", "1.0");
        file.put("made", made.toString());
        file.put("person", person.toString());
        file.put("modules", modules);
        return MAPPER.writeValueAsString(file);
    }

    /** Built element by element: every text is a text, whatever is written in it. */
    String html(SequencedMap<String, List<Held>> all) {
        var page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", words.locale().getLanguage());
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("title").text(words.say("journal.data.title"));
        var body = page.body();
        body.appendElement("h1").text(words.say("journal.data.title"));
        body.appendElement("p").text(words.say("journal.data.made", made.toString()));
        all.forEach((module, held) -> {
            body.appendElement("h2").text(words.say("journal.module." + module));
            held.forEach(it -> table(body, it));
        });
        return page.outerHtml();
    }

    private void table(Element body, Held held) {
        var fields = new LinkedHashMap<String, Boolean>();
        held.rows().forEach(row -> row.keySet().forEach(it -> fields.put(it, true)));
        body.appendElement("h3")
                .text(words.say("journal.held." + held.kind(), held.rows().size()));
        var table = body.appendElement("table").attr("border", "1");
        var head = table.appendElement("tr");
        fields.keySet()
                .forEach(it -> head.appendElement("th").attr("scope", "col").text(words.say("journal.field." + it)));
        for (var row : held.rows()) {
            var line = table.appendElement("tr");
            fields.keySet().forEach(it -> line.appendElement("td").text(row.getOrDefault(it, "")));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
