/** What is wrong with a kit, told with file, line and column; needs no server and knows no framework of it. */
@NamedInterface("check")
@NullMarked
package fr.souffleur.kits.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
