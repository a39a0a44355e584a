package fr.souffleur.training.exchange.questions;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids as our files write them, each once. */
final class Names {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** One like this name that no other question has. */
    String of(String name) {
        var id = plain(name);
        if (id.isEmpty()) id = "question";
        var free = id;
        for (int i = 2; !taken.add(free); i++) free = cut(id, LONGEST - 5) + "-" + i;
        return free;
    }

    String pool(String name) {
        var id = plain(name);
        return id.isEmpty() ? "questions" : id;
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-")
                .replaceAll("^-+", "");
        var id = cut(letters, LONGEST);
        return name.equals(id) ? id : id.replaceAll("-+$", "");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
