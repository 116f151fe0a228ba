/** Opens spreadsheets for the proof checker with what the JDK has: its zip stream and its own XML parser. */
package no.likevilkar.integration.pointer.sheet;
