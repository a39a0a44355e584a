/** The library and the page of a kit. */
@NullMarked
package fr.souffleur.kits.ui;

import org.jspecify.annotations.NullMarked;
