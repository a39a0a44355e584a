/** The curators' desk for courses. */
@NullMarked
package fr.souffleur.training.ui.authoring;

import org.jspecify.annotations.NullMarked;
