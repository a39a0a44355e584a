/** The national register of establishments: brought by a regional body, kept with its history, searched by everybody. */
@NullMarked
package fr.souffleur.structures.register;

import org.jspecify.annotations.NullMarked;
