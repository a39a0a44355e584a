/** The screens of preparation. */
@NullMarked
package fr.souffleur.planning.ui;

import org.jspecify.annotations.NullMarked;
