package fr.souffleur.kits.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names that mean the same file on every computer, one file each, none outside, none of a kind that kits do not hold. */
final class EntryNames {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,9}/?");
    private static final Pattern OUTSIDE = Pattern.compile("[/\\\\].*|[A-Za-z]:.*|.*\\\\.*|(?:.*/)?\\.{1,2}(?:/.*)?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");
    private static final Pattern LEFT_BY_A_MAC = Pattern.compile("__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db)");
    private static final Set<String> KINDS =
            Set.of("yaml", "md", "png", "jpg", "jpeg", "svg", "webp", "mp3", "wav", "json", "txt");
    private static final Set<String> ARCHIVES = Set.of(
            "zip", "jar", "war", "gz", "tgz", "tar", "bz2", "xz", "7z", "rar", "zst", "docx", "odt", "xlsx", "epub");

    private final Map<String, String> taken = new HashMap<>();

    /** How a name can be shown to somebody: without signs that hide or move others, and not endless. */
    static String shown(byte[] name) {
        var text = new String(name, StandardCharsets.UTF_8);
        var seen = UNSEEN.matcher(text)
                .replaceAll(it -> "<%04X>".formatted(it.group().codePointAt(0)));
        return seen.length() <= 120 ? seen : seen.substring(0, 119) + "…";
    }

    /** Whether computers leave such files beside others, so that they are passed over. */
    static boolean litter(String name) {
        return LEFT_BY_A_MAC.matcher(name).matches();
    }

    /** What is wrong with a name, after those seen before. @return the key of a sentence, or null */
    @Nullable
    String trouble(ZipEntry entry) {
        if (!utf8(entry.rawName()) || UNSEEN.matcher(text(entry)).find()) return "archive.name.letters";
        if (OUTSIDE.matcher(text(entry)).matches()) return "archive.name.outside";
        if (entry.link() || entry.device()) return "archive.link";
        if (litter(entry.name())) return null;
        if (!PLAIN.matcher(text(entry)).matches()) return "archive.name.shape";
        var kind = entry.folder() ? null : kind(entry.name());
        return kind == null ? twins(entry.name()) : kind;
    }

    private @Nullable String twins(String name) {
        var folder = name.endsWith("/");
        var whole = folder ? name.substring(0, name.length() - 1) : name;
        for (var slash = whole.indexOf('/'); slash > 0; slash = whole.indexOf('/', slash + 1)) {
            var trouble = take(whole.substring(0, slash), true);
            if (trouble != null) return trouble;
        }
        return take(whole, folder);
    }

    /** A folder may be named again; a file may not, in whatever letters. */
    private @Nullable String take(String name, boolean folder) {
        var said = (folder ? "folder " : "file ") + name;
        var before = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), said);
        if (before == null || folder && before.equals(said)) return null;
        return before.endsWith(" " + name) ? "archive.name.twice" : "archive.name.case";
    }

    private static @Nullable String kind(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1);
        var kind = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ARCHIVES.contains(kind)) return "archive.nested";
        return KINDS.contains(kind) || file.equals("LICENSE") ? null : "archive.type";
    }

    private static String text(ZipEntry entry) {
        return new String(entry.rawName(), StandardCharsets.UTF_8);
    }

    private static boolean utf8(byte[] name) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
