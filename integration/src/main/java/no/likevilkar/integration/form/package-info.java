/** The forms that a regime prints: those of a verdict, and those that somebody else printed. */
package no.likevilkar.integration.form;
