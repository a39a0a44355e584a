/** The mails of a demonstration, which reach nobody and can be read by whoever tries the portal. */
@NullMarked
package fr.souffleur.demo.http;

import org.jspecify.annotations.NullMarked;
