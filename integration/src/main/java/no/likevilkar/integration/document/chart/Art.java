package no.likevilkar.integration.document.chart;

/**
 * One code of the municipal chart and the reporting years in which it is used.
 *
 * @param code three digits
 * @param from first year
 * @param to last year, {@link Integer#MAX_VALUE} while it is used
 * @param label short name in Norwegian
 */
public record Art(String code, int from, int to, String label) {

    public Art {
        if (!code.matches("[0-9]{3}")) {
            throw new IllegalArgumentException("art \"" + code + "\" is not three digits");
        }
        if (to < from) {
            throw new IllegalArgumentException("art " + code + " ends in " + to + ", before it begins in " + from);
        }
    }

    boolean usedIn(int year) {
        return from <= year && year <= to;
    }
}
