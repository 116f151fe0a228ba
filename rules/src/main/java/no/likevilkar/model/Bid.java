package no.likevilkar.model;

/**
 * What a private firm asks for the same service.
 *
 * @param id id within the case
 * @param supplier name of the firm
 * @param country country where the work is done, ISO 3166-1 alpha-2, or {@code unknown}
 * @param priceYear the year whose price level the bid is stated in
 */
public record Bid(String id, String supplier, String country, String priceYear) {

    public Bid {
        Check.id(id, "bid id");
        Check.text(supplier, "supplier of bid " + id);
        Check.id(country, "country of performance of bid " + id);
        Check.id(priceYear, "price year of bid " + id);
    }
}
