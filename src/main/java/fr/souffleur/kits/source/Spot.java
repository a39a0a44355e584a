package fr.souffleur.kits.source;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A value of a YAML file and where it stands. What is missing is a spot too, so that rules read straight on. */
public record Spot(YamlFile file, String pointer, JsonNode value) {

    public Spot at(String key) {
        return new Spot(file, YamlFile.step(pointer, key), value.path(key));
    }

    /** Members of a list, wherever the value is one. */
    public List<Spot> items() {
        if (!value.isArray()) return List.of();
        return IntStream.range(0, value.size())
                .mapToObj(it -> new Spot(file, YamlFile.step(pointer, String.valueOf(it)), value.path(it)))
                .toList();
    }

    public List<Spot> items(String key) {
        return at(key).items();
    }

    public List<String> texts(String key) {
        return items(key).stream().map(Spot::text).toList();
    }

    public boolean present() {
        return !value.isMissingNode();
    }

    public String text() {
        return value.isString() ? value.stringValue() : "";
    }

    /** A whole number, or another one where none stands. */
    public int number(int otherwise) {
        return value.isInt() ? value.intValue() : otherwise;
    }

    public boolean is(String text) {
        return text().equals(text);
    }

    public boolean isTrue() {
        return value.isBoolean() && value.booleanValue();
    }

    public Fault fault(String key, Object... arguments) {
        return file.fault(pointer, key, arguments);
    }

    /** The same at words inside this value. @param before how often they stand there before those that are meant */
    public Fault faultAt(String words, int before, String key, Object... arguments) {
        return file.faultAt(pointer, words, before, key, arguments);
    }

    /** Every text below, in order. */
    public List<Spot> allTexts() {
        if (value.isString()) return List.of(this);
        var below =
                value.isArray() ? items().stream() : value.properties().stream().map(it -> at(it.getKey()));
        return below.flatMap(it -> it.allTexts().stream()).toList();
    }
}
