/**
 * Copies of refused spreadsheets in which the cells that are wrong are coloured and say why. A copy is written anew from the values that
 * our own reader reads: of what a workbook can do beyond holding values nothing reaches it, and the received bytes stay as they are.
 */
package no.likevilkar.integration.marked;
