/** The screens of play: each places one custom element, which has a channel of its own and needs no Flow push. */
@NullMarked
package fr.souffleur.live.ui;

import org.jspecify.annotations.NullMarked;
