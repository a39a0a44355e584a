/** Drawings of drafts, for who writes. */
@NullMarked
package fr.souffleur.training.authoring.http;

import org.jspecify.annotations.NullMarked;
