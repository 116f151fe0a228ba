package no.likevilkar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.likevilkar.model.Bid;
import no.likevilkar.model.Case;
import no.likevilkar.model.Item;
import no.likevilkar.model.Period;
import no.likevilkar.model.PriceBasis;
import no.likevilkar.model.PublicUnit;

/** A case of the agency {@code unit} as of 1 March 2008 in which there is nothing but periods, bids and items. */
public final class AgencyCase {

    private AgencyCase() {}

    public static Case of(List<Period> periods, List<Bid> bids, List<Item> items) {
        return new Case(
                "test",
                "us-a76",
                LocalDate.parse("2008-03-01"),
                Optional.empty(),
                "USD",
                new PublicUnit("unit", "Unit", "Agency", "parking", "parking", PriceBasis.SERVICE_FEE, "unknown"),
                "cars",
                periods,
                bids,
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
