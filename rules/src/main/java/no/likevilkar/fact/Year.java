package no.likevilkar.fact;

import java.time.LocalDate;

/**
 * One year of an item that begins anew each year on the day and month of its first day, such as a pay schedule. Years are
 * counted from nought and reach to the end of the case.
 *
 * @param id id of the item, a colon and the number of the year
 * @param item id of the item
 * @param from first day
 * @param to last day, the one before the next year begins
 * @param fiscalYear the fiscal year in which its first day lies, by the year in which that ends
 */
public record Year(String id, String item, LocalDate from, LocalDate to, String fiscalYear) {}
