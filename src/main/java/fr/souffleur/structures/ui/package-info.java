/** The screens of structures: the register, the journal, one's own structure. */
@NullMarked
package fr.souffleur.structures.ui;

import org.jspecify.annotations.NullMarked;
