/** Where one learns: catalogue, lessons, quiz, vignettes. */
@NullMarked
package fr.souffleur.training.ui;

import org.jspecify.annotations.NullMarked;
