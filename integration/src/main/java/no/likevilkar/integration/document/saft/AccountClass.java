package no.likevilkar.integration.document.saft;

import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.chart.ArtList;
import no.likevilkar.integration.document.chart.ArtMatch;

/**
 * What an account is by the chart that the file maps it to. Only the municipal charts (KA, KA_K, KA_KS) lead to an art. Accounts of
 * other charts are known to be of the balance sheet or not; what kind of cost they hold is left open, never guessed.
 *
 * @param art of an account of the operating or investment accounts
 */
record AccountClass(Kind kind, Optional<ArtMatch> art) {

    /** Where an account stands. */
    enum Kind {
        BOOKED,
        BALANCE_SHEET,
        UNMAPPED
    }

    private static final AccountClass BALANCE = new AccountClass(Kind.BALANCE_SHEET, Optional.empty());
    private static final AccountClass UNKNOWN = new AccountClass(Kind.UNMAPPED, Optional.empty());

    /** Chapters of the balance sheet that read like an art whose leading zero was lost: 10 is bank deposits, 010 fixed pay. */
    private static final Set<String> LIKE_ARTS = Set.of("10", "20", "40");

    /** @param zeros whether the file writes arts with their leading zero, so that a code of two digits is none */
    static AccountClass of(Account account, ArtList arts, boolean zeros) {
        String code = account.code();
        return switch (account.category()) {
            case "KA", "KA_K", "KA_KS" -> municipal(account, code, arts, zeros);
            case "RF-1167", "RF-1175", "KS", "STAT", "StandardAccountID" ->
                code.matches("[12][0-9]{0,3}") ? BALANCE : UNKNOWN;
            case "balanseverdiForAnleggsmiddel",
                    "balanseverdiForOmloepsmiddel",
                    "balanseverdiForBankOgForsikringseiendel",
                    "egenkapital",
                    "langsiktigGjeld",
                    "kortsiktigGjeld",
                    "gjeldInnenBankOgForsikring" -> BALANCE;
            default -> UNKNOWN;
        };
    }

    /** Arts have three digits; chapters of the balance sheet have two, 5900 to 5990 and 9100 to 9999 four. */
    private static AccountClass municipal(Account account, String code, ArtList arts, boolean zeros) {
        if (code.matches("[0-9]{3}")) {
            return booked(arts.find(code));
        }
        if (code.matches("5[0-9]{3}|9[0-9]{3}")) {
            return BALANCE;
        }
        if (!code.matches("[0-9]{2}")) {
            return UNKNOWN;
        }
        Optional<ArtMatch> art = arts.art("0" + code).flatMap(known -> arts.find(known.code()));
        if (zeros || art.isEmpty()) {
            return BALANCE;
        }
        boolean byAccount = Account.text(account.id).matches("[01]0" + code + "[0-9]");
        return LIKE_ARTS.contains(code) && !byAccount
                ? UNKNOWN
                : booked(Optional.of(new ArtMatch(
                        art.get().art(),
                        true,
                        "code " + code + " is taken as art 0" + code + ", its leading zero lost")));
    }

    private static AccountClass booked(Optional<ArtMatch> art) {
        return art.isPresent() ? new AccountClass(Kind.BOOKED, art) : UNKNOWN;
    }
}
