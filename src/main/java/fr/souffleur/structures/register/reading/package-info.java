/** Reads the files of the national register as streams; decides nothing and keeps nothing. */
@NullMarked
package fr.souffleur.structures.register.reading;

import org.jspecify.annotations.NullMarked;
