package no.likevilkar.integration.pointer.saft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.likevilkar.integration.pointer.UnreadableException;

/** What the master files of an export describe: its accounts, by number in the file, and its dimensions. */
final class Described implements Elements.Use {

    private static final String ACCOUNT = "AuditFile/MasterFiles/GeneralLedgerAccounts/Account";
    private static final String ENTRY = "AuditFile/MasterFiles/AnalysisTypeTable/AnalysisTypeTableEntry";
    private static final Set<String> DEPARTMENT = Set.of(
            "avdeling",
            "ansvar",
            "ansvarssted",
            "kostnadssted",
            "koststed",
            "kostnadsstad",
            "department",
            "cost centre",
            "cost center");
    /** Arts below 100 with their leading zero gone; 10, 20 and 40 are chapters of the balance sheet too. */
    private static final Set<String> SHORT_ARTS =
            Set.of("10", "20", "30", "40", "50", "70", "75", "80", "89", "90", "99");

    /** An account's number in the file, from 1, its name, and the chart it is mapped to. */
    record Account(int number, String label, String category, String code) {

        /** The word of the chart that its code belongs to. */
        String chart() {
            return switch (category) {
                case "KA", "KA_K", "KA_KS" -> "kostra";
                case "KS", "STAT" -> "r-102";
                default -> "ns-4102";
            };
        }

        /**
         * Whether it is an account of the balance sheet, which holds no cost.
         *
         * @param zeros whether the file writes arts with their leading zero
         */
        boolean balanceSheet(boolean zeros) {
            return switch (category) {
                case "KA", "KA_K", "KA_KS" ->
                    code.matches("5[0-9]{3}|9[0-9]{3}")
                            || code.matches("[0-9]{2}") && (zeros || !SHORT_ARTS.contains(code));
                case "RF-1167", "RF-1175", "KS", "STAT", "StandardAccountID" -> code.matches("[12][0-9]{0,3}");
                case "egenkapital", "langsiktigGjeld", "kortsiktigGjeld", "gjeldInnenBankOgForsikring" -> true;
                default -> category.startsWith("balanseverdiFor");
            };
        }
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new LinkedHashMap<>();
    private final Map<String, String> current = new HashMap<>();
    private int count;
    private boolean zeros;

    static Described of(List<byte[]> files) throws UnreadableException {
        var described = new Described();
        for (byte[] file : files) {
            Elements.of(file, described);
        }
        return described;
    }

    /** Whether the account is one of the balance sheet, which holds no cost. */
    boolean balanceSheet(Account account) {
        return account.balanceSheet(zeros);
    }

    Account account(String id) throws UnreadableException {
        if (!accounts.containsKey(id)) {
            throw new UnreadableException("account " + id + " is not described");
        }
        return accounts.get(id);
    }

    /** The code of the dimension that tells units apart. */
    String dimension(Wanted wanted) throws UnreadableException {
        String name = wanted.dimension().orElse("").strip();
        if (dimensions.containsKey(name)) {
            return name;
        }
        List<String> fitting = dimensions.entrySet().stream()
                .filter(one -> name.isEmpty()
                        ? DEPARTMENT.contains(folded(one.getValue()))
                        : folded(one.getValue()).equals(folded(name)))
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.size() > 1 || fitting.isEmpty() && name.isEmpty()) {
            throw new UnreadableException(fitting.size() + " dimensions fit");
        }
        return fitting.isEmpty() ? name : fitting.get(0);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void begins(String path, int line) {
        if (path.equals(ACCOUNT) || path.equals(ENTRY)) {
            current.clear();
        }
    }

    @Override
    public void ends(String path, String text) {
        if (path.equals(ACCOUNT)) {
            String grouping = current.getOrDefault("GroupingCategory", "");
            String standard = current.getOrDefault("StandardAccountID", "");
            String label = current.getOrDefault("AccountDescription", "");
            var account = !grouping.isEmpty()
                    ? new Account(++count, label, grouping, current.getOrDefault("GroupingCode", ""))
                    : new Account(++count, label, standard.isEmpty() ? "" : "StandardAccountID", standard);
            zeros |= account.category.startsWith("KA") && account.code.matches("0[0-9]{2}");
            accounts.putIfAbsent(current.getOrDefault("AccountID", ""), account);
        } else if (path.equals(ENTRY)) {
            dimensions.putIfAbsent(
                    current.getOrDefault("AnalysisType", ""), current.getOrDefault("AnalysisTypeDescription", ""));
        } else if (path.startsWith(ACCOUNT + "/") || path.startsWith(ENTRY + "/")) {
            current.put(path.substring(path.lastIndexOf('/') + 1), text);
        }
    }
}
