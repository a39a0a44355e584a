package fr.souffleur.kits.source;

import java.util.List;
import java.util.Optional;

/** Where kits are read from, a folder or an archive: plain files by their names, and nothing outside. */
public interface KitFiles {

    /** Says what is wrong, where whoever asked for the file knows best. */
    interface Blame {
        void on(String key, Object... arguments);
    }

    /** Of the folder itself; empty where it has none. */
    String name();

    /** How people call a file of it. */
    String path(String name);

    boolean has(String name);

    /** Every file in it and in its folders, in order. */
    List<String> names();

    /** The folders in it, by name. */
    List<KitFiles> folders();

    Optional<byte[]> bytes(String name, int limit, Blame blame);
}
