package fr.souffleur.training.format;

import fr.souffleur.kits.source.SourceText;
import fr.souffleur.kits.source.Spot;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A course's files as trees and letters, for the rules to read.
 *
 * @param questions empty without a quiz
 * @param calibration empty without vignettes
 * @param texts Markdown by file
 * @param pictures names of the drawings that lie there
 * @param criteria ids of the shared grid
 */
record CourseParts(
        Spot course,
        Optional<Spot> questions,
        Optional<Spot> calibration,
        Map<String, SourceText> texts,
        Set<String> pictures,
        Set<String> criteria) {}
