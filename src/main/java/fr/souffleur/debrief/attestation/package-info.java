/** The attestation: what took place, box by box, under the portal's seal. */
@NullMarked
package fr.souffleur.debrief.attestation;

import org.jspecify.annotations.NullMarked;
