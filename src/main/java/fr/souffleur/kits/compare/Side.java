package fr.souffleur.kits.compare;

import fr.souffleur.kits.Kit;
import java.util.Map;

/**
 * One version of a kit, with all that lies in its folder.
 *
 * @param files every text file by its path in the kit, {@code kit.yaml} included
 * @param pictures SHA-256 of every picture and recording, in hexadecimal, by its path in the kit
 */
public record Side(Kit kit, Map<String, String> files, Map<String, String> pictures) {

    /** What a file of the kit says; empty when there is none of that name. */
    String file(String path) {
        return files.getOrDefault(path, "");
    }
}
