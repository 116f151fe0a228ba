package no.likevilkar.integration.document.casexml;

import no.likevilkar.integration.document.Problems;
import no.likevilkar.integration.document.casexml.generated.PriceBasis;

/** The stated price is given in the way its basis asks for. */
final class PriceCheck {

    private PriceCheck() {}

    static void check(CaseFile file, Problems problems) {
        PriceBasis basis = file.form().getPrice().getBasis();
        if (basis == PriceBasis.SERVICE_FEE) {
            file.amounts()
                    .forEach(a -> problems.add(
                            "CAS-211",
                            a.path(),
                            "an amount with basis SERVICE_FEE",
                            "a unitPrice",
                            "Give the price of one unit of volume, or choose the basis that fits."));
        } else {
            file.unitPrices()
                    .forEach(p -> problems.add(
                            "CAS-211",
                            p.path(),
                            "a unitPrice with basis " + basis,
                            "an amount",
                            "Give the amount of the period, or choose the basis SERVICE_FEE."));
        }
        file.amounts().forEach(a -> {
            if (basis == PriceBasis.CONCESSION && a.what().getValue().signum() > 0) {
                problems.add(
                        "CAS-212",
                        a.attribute("value"),
                        a.what().getValue().toPlainString(),
                        "a fee paid to the owner, negative",
                        "Write the fee with a minus sign.");
            }
        });
    }
}
