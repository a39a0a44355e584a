package fr.souffleur.kits.check;

import fr.souffleur.kits.source.Faults;
import fr.souffleur.kits.source.Letters;
import fr.souffleur.kits.source.Spot;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pictures are what their name says, and draw nothing but themselves. */
final class Picture {

    /** Scripts, foreign content, entities, and every address outside the drawing. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet|<(?:\\w+:)?(?:script|foreignObject|iframe|object|embed)\\b"
                    + "|\\son\\w+\\s*=|<(?:\\w+:)?(?:animate\\w*|set|handler|listener|audio|video|script)\\b"
                    + "|javascript:|&#|\\\\|@import|\\bhref\\s*=\\s*[\"']?\\s*[^\"'#\\s]|url\\(\\s*[\"']?\\s*[^\"'#\\s)]");

    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--[^>]{0,2000}-->\\s*)?(?:<!DOCTYPE[^>]{0,2000}[>\\]]+\\s*)?(?:<\\?xml-stylesheet[^>]{0,200}>\\s*)?<(?:svg:)?svg\\b");

    private Picture() {}

    static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "webp" -> "image/webp";
            default -> "image/svg+xml";
        };
    }

    static void check(Spot file, byte[] content, Faults faults) {
        var type = type(file.text());
        var trouble = type.equals("image/svg+xml") ? drawing(content) : PictureBytes.trouble(type, content);
        if (trouble != null) faults.add(file.fault(trouble, file.text()));
    }

    /** Read as UTF-8 and nothing else, so that no other reading of the same bytes says something else. */
    private static @Nullable String drawing(byte[] content) {
        var unread = new Faults();
        var drawing = Letters.read("", content, unread);
        if (drawing.isEmpty() || !unread.sorted().isEmpty()) return "picture.kind";
        var text = drawing.get().text();
        if (!BEGINNING.matcher(text).lookingAt()) return "picture.kind";
        return ACTIVE.matcher(text).find() ? "picture.active" : null;
    }
}
