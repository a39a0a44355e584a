package fr.souffleur.kits.format;

import fr.souffleur.kits.source.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;

/** The comments of a YAML file, each with what it stands above or beside. Empty lines are not kept. */
final class Comments {

    private static final String END = "end";

    private final Map<String, List<String>> above = new LinkedHashMap<>();

    static Comments of(YamlFile file) {
        var comments = new Comments();
        var settings = LoadSettings.builder()
                .setParseComments(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        for (var event : new Parse(settings).parseString(file.source().text()))
            if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE)
                comments.put(file, comment);
        return comments;
    }

    /** Those of a value, taken once. */
    List<String> take(String pointer) {
        var found = above.remove(pointer);
        return found == null ? List.of() : found;
    }

    /** Those of a value and of everything in it, for what is written on one line. */
    List<String> takeAll(String pointer) {
        var pointers = above.keySet().stream()
                .filter(it -> it.equals(pointer) || it.startsWith(pointer + "/"))
                .toList();
        return pointers.stream().flatMap(it -> take(it).stream()).toList();
    }

    /** Those that nobody took, because they close the file or because what they stood at is gone. */
    List<String> rest() {
        var rest = above.values().stream().flatMap(List::stream).toList();
        above.clear();
        return rest;
    }

    /** The parser takes what follows a folded text for a comment beside it. */
    private static boolean alone(String text, int offset) {
        return text.substring(text.lastIndexOf('\n', offset) + 1, offset).isBlank();
    }

    private void put(YamlFile file, CommentEvent comment) {
        var offset = comment.getStartMark()
                .map(it -> file.source().offset(it.getLine(), it.getColumn()))
                .orElse(0);
        var beside = comment.getCommentType() == CommentType.IN_LINE
                && !alone(file.source().text(), offset);
        var pointer = file.places().entrySet().stream()
                .filter(it -> !it.getKey().isEmpty())
                .filter(it ->
                        beside ? it.getValue().key() <= offset : it.getValue().key() > offset)
                .min(Comparator.comparingInt((Map.Entry<String, YamlFile.Place> it) ->
                                Math.abs(it.getValue().key() - offset))
                        .thenComparingInt(it -> it.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse(END);
        above.computeIfAbsent(pointer, _ -> new ArrayList<>()).add("#" + comment.getValue());
    }
}
