/** The mallette as a paper: who reads what, in which order, and how it is said. */
@NullMarked
package fr.souffleur.planning.papers;

import org.jspecify.annotations.NullMarked;
