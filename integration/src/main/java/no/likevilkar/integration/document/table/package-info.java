/** Finds the table that is wanted in a document, whatever its format, and hands out its rows in one and the same way. */
package no.likevilkar.integration.document.table;
