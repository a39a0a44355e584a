package fr.souffleur.structures.profile;

import fr.souffleur.common.Refused;

/** Typed text on one line: what breaks lines elsewhere becomes a space. */
final class Line {

    private Line() {}

    /** @throws Refused {@code structures.profile.too-long} beyond {@code most} signs */
    static String of(String typed, int most) {
        var line =
                typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip().replaceAll(" {2,}", " ");
        if (line.length() > most) throw new Refused("structures.profile.too-long", most);
        return line;
    }
}
