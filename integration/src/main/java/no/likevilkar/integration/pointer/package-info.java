/**
 * Opens documents at a place for the proof checker. Written from the pages of the documentation, apart from the readers of the
 * product: it shares no code with them, so a fault in one does not hide in the other.
 */
package no.likevilkar.integration.pointer;
