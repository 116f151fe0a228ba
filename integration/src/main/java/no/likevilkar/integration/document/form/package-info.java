/** Reads a form that somebody printed, as a table of text. */
package no.likevilkar.integration.document.form;
