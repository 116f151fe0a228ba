package no.likevilkar.model;

/**
 * The public in-house unit whose price is assessed.
 *
 * @param id id within the case
 * @param name its name
 * @param buyer name of the public body that owns or pays it
 * @param sector sector as declared in the rule set: call-centre, fitness-and-swimming, parking
 * @param service what it does, in the case's own words
 * @param priceBasis what its stated price consists of
 * @param zone zone of the employer's national insurance contribution, or {@code unknown}
 */
public record PublicUnit(
        String id, String name, String buyer, String sector, String service, PriceBasis priceBasis, String zone) {

    public PublicUnit {
        Check.id(id, "unit id");
        Check.text(name, "name of unit " + id);
        Check.text(buyer, "buyer of unit " + id);
        Check.id(sector, "sector of unit " + id);
        Check.text(service, "service of unit " + id);
        Check.present(priceBasis, "price basis of unit " + id);
        Check.id(zone, "zone of unit " + id);
    }
}
