package no.likevilkar.integration.document.sheet;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number from 1
 * @param hidden by hand, by a filter or in a group
 * @param cells those with content, from left to right
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {}
