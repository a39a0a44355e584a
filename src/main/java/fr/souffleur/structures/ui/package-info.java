/** Screens of a structure as a whole. */
@NullMarked
package fr.souffleur.structures.ui;

import org.jspecify.annotations.NullMarked;
