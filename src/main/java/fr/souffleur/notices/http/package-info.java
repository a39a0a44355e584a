/** The link in a mail that stops such mails, open to who holds it. */
@NullMarked
package fr.souffleur.notices.http;

import org.jspecify.annotations.NullMarked;
