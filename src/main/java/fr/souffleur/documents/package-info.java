/** Turns plain models and Markdown into safe HTML, tagged PDF, Word files and QR codes. Knows no domain. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package fr.souffleur.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
