/** The doors to one's own certificates. */
@NullMarked
package fr.souffleur.training.certificate.http;

import org.jspecify.annotations.NullMarked;
