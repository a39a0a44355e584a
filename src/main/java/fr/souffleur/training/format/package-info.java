/** Courses as files: read, checked with file, line and column, and made into a book; needs no server. */
@NullMarked
package fr.souffleur.training.format;

import org.jspecify.annotations.NullMarked;
