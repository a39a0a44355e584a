package fr.souffleur.kits.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** Pictures are what their name says, and draw nothing but themselves. */
final class Picture {

    private static final Map<String, int[]> BEGINNINGS = Map.of(
            "image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
            "image/jpeg", new int[] {0xFF, 0xD8, 0xFF},
            "image/webp", new int[] {'R', 'I', 'F', 'F'});

    /** Scripts, foreign content, entities, and every address outside the drawing. */
    private static final Pattern ACTIVE = Pattern.compile(
            "(?i)<!DOCTYPE|<!ENTITY|<\\?xml-stylesheet|<(?:\\w+:)?(?:script|foreignObject|iframe|object|embed)\\b"
                    + "|\\son\\w+\\s*=|javascript:|@import|\\bhref\\s*=\\s*[\"']?\\s*[^\"'#\\s]|url\\(\\s*[\"']?\\s*[^\"'#\\s)]");

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
        if (type(file.text()).equals("image/svg+xml")) {
            var drawing = new String(content, StandardCharsets.UTF_8);
            if (!drawing.contains("<svg")) faults.add(file.fault("picture.kind", file.text()));
            else if (ACTIVE.matcher(drawing).find()) faults.add(file.fault("picture.active", file.text()));
        } else {
            var beginning = BEGINNINGS.getOrDefault(type(file.text()), new int[0]);
            if (content.length < beginning.length || !beginsWith(content, beginning))
                faults.add(file.fault("picture.kind", file.text()));
        }
    }

    private static boolean beginsWith(byte[] content, int[] beginning) {
        var bytes = new byte[beginning.length];
        for (var i = 0; i < bytes.length; i++) bytes[i] = (byte) beginning[i];
        return Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
