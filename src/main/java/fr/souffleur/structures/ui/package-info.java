/** Screens of people and structures. */
@NullMarked
package fr.souffleur.structures.ui;

import org.jspecify.annotations.NullMarked;
