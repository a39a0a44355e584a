package fr.souffleur.kits;

import java.util.List;

/**
 * The shared grid: themes and criteria of one version. Ratings compare only within one major version.
 *
 * @param version semantic version of the whole grid
 */
public record Grid(
        String format, String version, String language, String title, List<Theme> themes, List<Criterion> criteria) {

    /** @param id {@code T1} to {@code T9} */
    public record Theme(String id, String title, String purpose, String why) {}
}
