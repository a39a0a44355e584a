/** Screens of who follows structures. */
@NullMarked
package fr.souffleur.steering.ui;

import org.jspecify.annotations.NullMarked;
