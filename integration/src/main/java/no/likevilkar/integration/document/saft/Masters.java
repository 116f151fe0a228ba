package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import no.likevilkar.integration.document.text.Place;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** What header and master files of all parts of a set say: whose accounts, which accounts, which dimensions. */
final class Masters {

    static final String NAMESPACE = "urn:StandardAuditFile-Taxation-Financial:NO";

    private static final int MOST_ACCOUNTS = 1 << 18;
    private static final int MOST_VALUES = 50_000;

    private final List<Header> headers = new ArrayList<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new TreeMap<>();
    private final Map<String, TreeSet<String>> values = new TreeMap<>();
    private int entries;
    private boolean zeros;
    private int described;

    void add(Header header) {
        headers.add(header);
    }

    /**
     * Takes an account in; the first of several with one id counts. The parts of a set may all hold the same accounts.
     *
     * @param part number of the file in its set
     */
    void add(Account account, int part, int line, ProblemList problems) throws BeyondLimitsException {
        account.number = ++entries;
        account.part = part;
        zeros |= account.category().startsWith("KA") && account.code().matches("0[0-9]{2}");
        String id = Account.text(account.id);
        if (entries > MOST_ACCOUNTS) {
            throw new BeyondLimitsException("more than " + MOST_ACCOUNTS + " accounts");
        }
        Account earlier = accounts.putIfAbsent(id, account);
        if (earlier != null && !sameMapping(earlier, account)) {
            problems.warning(
                    SaftFault.ACCOUNT_TWICE,
                    Place.line(line),
                    "account " + Quoted.of(id) + " a second time, described otherwise",
                    "one entry for each account");
        } else if (earlier != null && earlier.part == part) {
            problems.warning(
                    SaftFault.ACCOUNT_TWICE,
                    Place.line(line),
                    "account " + Quoted.of(id) + " a second time",
                    "one entry for each account");
        }
    }

    private static boolean sameMapping(Account one, Account other) {
        return Account.text(one.groupingCategory).equals(Account.text(other.groupingCategory))
                && Account.text(one.groupingCode).equals(Account.text(other.groupingCode))
                && Account.text(one.standardAccount).equals(Account.text(other.standardAccount));
    }

    void add(DimensionEntry entry) {
        String type = Account.text(entry.type);
        dimensions.putIfAbsent(type, Account.text(entry.typeDescription));
        if (described < MOST_VALUES
                && values.computeIfAbsent(type, t -> new TreeSet<>()).add(Account.text(entry.id))) {
            described++;
        }
    }

    List<Header> headers() {
        return headers;
    }

    Optional<Account> account(String id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** Whether municipal arts are written with their leading zero somewhere in the file, and so everywhere. */
    boolean keepsZeros() {
        return zeros;
    }

    /** Accounts in the order of the file. */
    Map<String, Account> accounts() {
        return accounts;
    }

    /** Codes of the dimensions with their descriptions. */
    Map<String, String> dimensions() {
        return dimensions;
    }

    /** Values of a dimension that the file describes, the first 50,000 of all. */
    TreeSet<String> values(String dimension) {
        return values.getOrDefault(dimension, new TreeSet<>());
    }
}
