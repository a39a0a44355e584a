package fr.souffleur.journal;

import fr.souffleur.common.Caller;
import fr.souffleur.common.StructureId;
import java.io.IOException;

/** What a module hands to a structure that leaves, in formats that anybody can open; each module that has some provides one. */
public interface OpenFormats {

    /** Writes its files one by one. Called within a transaction, for who may have them all. */
    void write(Caller by, StructureId structure, Files files) throws IOException;

    /** Where files go. */
    interface Files {

        /** @param path within the archive, with slashes */
        void add(String path, byte[] content) throws IOException;

        /** The same as JSON in UTF-8, with its format and version 1.0 first. @param content records, maps, lists and texts */
        void json(String path, String format, Object content) throws IOException;
    }
}
