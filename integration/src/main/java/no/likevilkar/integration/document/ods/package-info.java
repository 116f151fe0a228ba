/** Reads spreadsheets of OpenDocument (ISO/IEC 26300, part 3 of version 1.3). Nothing in them is calculated, followed or run. */
package no.likevilkar.integration.document.ods;
