/** What every spreadsheet has, whatever its format: sheets of rows of cells, and what can be wrong with them. */
package no.likevilkar.integration.document.sheet;
