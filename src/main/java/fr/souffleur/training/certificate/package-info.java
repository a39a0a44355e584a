/** Prêt à animer, prêt à observer: what somebody has done all of, under the portal's seal, for as long as it is valid. */
@NamedInterface("certificate")
@NullMarked
package fr.souffleur.training.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
