/** Extracts of municipal accounts as they are reported to Statistics Norway (KOSTRA): records of 48 characters. */
package no.likevilkar.integration.document.kostra;
