/** The journal as a structure reads it: searched, said in words, taken away. */
@NullMarked
package fr.souffleur.structures.acts;

import org.jspecify.annotations.NullMarked;
