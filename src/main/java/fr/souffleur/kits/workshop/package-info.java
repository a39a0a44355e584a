/** Where curators bring kits, read each other's and decide what stands on the shelf. */
@NullMarked
package fr.souffleur.kits.workshop;

import org.jspecify.annotations.NullMarked;
