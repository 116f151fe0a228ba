package no.likevilkar.integration.document.saft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.likevilkar.integration.document.chart.ArtList;
import no.likevilkar.integration.document.chart.ArtMatch;
import no.likevilkar.integration.document.chart.Chart;
import no.likevilkar.integration.document.chart.ChartList;
import no.likevilkar.integration.document.chart.KostraArts;

/**
 * The lists of one reporting year that the accounts of an export may be mapped to.
 *
 * @param arts of municipalities
 * @param agency the standard chart of state agencies
 * @param company NS 4102
 */
record Charts(ArtList arts, ChartList agency, ChartList company) {

    static Charts of(int year) {
        return new Charts(KostraArts.forYear(year), Chart.R_102.forYear(year), Chart.NS_4102.forYear(year));
    }

    /**
     * The range of NS 4102 behind a standard account. Standard accounts of two digits hold a hundred accounts; where those lie in several
     * ranges, the company's own account tells which, if it is one of the hundred.
     */
    Optional<ArtMatch> standard(String code, String account) {
        if (!code.matches("[1-9][0-9]")) {
            return company.find(code);
        }
        Optional<ArtMatch> first = company.find(code + "00");
        if (first.isPresent() && first.equals(company.find(code + "99"))) {
            return first;
        }
        return account.startsWith(code)
                ? company.find(account)
                        .map(match -> new ArtMatch(
                                match.art(),
                                true,
                                "standard account " + code + " holds several kinds of cost, own account " + account
                                        + " was taken"))
                : Optional.empty();
    }

    /** Those of another year than the accounts, among the lists that the codes belong to. */
    List<ChartList> borrowed(List<String> codes) {
        return Stream.of(arts, agency, company)
                .filter(ChartList::borrowed)
                .filter(list -> codes.stream().anyMatch(code -> list.equals(of(code))))
                .toList();
    }

    private ChartList of(String code) {
        if (code.startsWith(Chart.R_102.word())) {
            return agency;
        }
        return code.startsWith(Chart.NS_4102.word()) ? company : arts;
    }
}
