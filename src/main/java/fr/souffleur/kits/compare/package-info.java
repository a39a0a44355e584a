/** What differs between two versions of a kit: in the trade's words, and line by line. */
@NullMarked
package fr.souffleur.kits.compare;

import org.jspecify.annotations.NullMarked;
