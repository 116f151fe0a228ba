/**
 * Reads workbooks of Office Open XML (ECMA-376 part 1, SpreadsheetML), transitional and strict, from their parts. What a workbook
 * could do beyond holding values is refused or never looked at.
 */
package no.likevilkar.integration.document.xlsx;
