package no.likevilkar.integration.document.saft;

import java.util.Optional;
import java.util.Set;
import no.likevilkar.integration.document.chart.ArtList;
import no.likevilkar.integration.document.chart.ArtMatch;

/**
 * What an account is by the chart that the file maps it to: an art of a municipality (KA, KA_K, KA_KS), a range of the standard chart of
 * state agencies (KS), or one of NS 4102, whose four digits the business specification, its forerunners (RF-1167, RF-1175) and standard
 * accounts have. An account mapped to anything else is left open, never guessed.
 *
 * @param art code of an account of cost or income
 */
record AccountClass(Kind kind, Optional<ArtMatch> art) {

    /** Where an account stands. */
    enum Kind {
        BOOKED,
        BALANCE_SHEET,
        UNMAPPED
    }

    private static final String AGENCY = "[0-9]{3}";
    private static final String COMPANY = "[0-9]{4}";

    private static final AccountClass BALANCE = new AccountClass(Kind.BALANCE_SHEET, Optional.empty());
    private static final AccountClass UNKNOWN = new AccountClass(Kind.UNMAPPED, Optional.empty());

    /** Chapters of the balance sheet that read like an art whose leading zero was lost: 10 is bank deposits, 010 fixed pay. */
    private static final Set<String> LIKE_ARTS = Set.of("10", "20", "40");

    /** @param zeros whether the file writes arts with their leading zero, so that a code of two digits is none */
    static AccountClass of(Account account, Charts charts, boolean zeros) {
        String code = account.code();
        return switch (account.category()) {
            case "KA", "KA_K", "KA_KS" -> municipal(account, code, charts.arts(), zeros);
            case "KS", "STAT" ->
                unlessBalance(code, code.matches(AGENCY) ? charts.agency().find(code) : Optional.empty());
            case "RF-1167", "RF-1175" -> unlessBalance(code, company(code, charts));
            case "StandardAccountID" -> unlessBalance(code, charts.standard(code, Account.text(account.id)));
            case "balanseverdiForAnleggsmiddel",
                    "balanseverdiForOmloepsmiddel",
                    "balanseverdiForBankOgForsikringseiendel",
                    "egenkapital",
                    "langsiktigGjeld",
                    "kortsiktigGjeld",
                    "gjeldInnenBankOgForsikring" -> BALANCE;
            case "salgsinntekt",
                    "annenDriftsinntekt",
                    "varekostnad",
                    "loennskostnad",
                    "annenDriftskostnad",
                    "finansinntekt",
                    "finanskostnad",
                    "skattekostnad",
                    "resultatDisponeringForSAF-T" -> booked(company(code, charts));
            default -> UNKNOWN;
        };
    }

    /** The balance sheet of charts of companies and agencies begins with 1 and 2. */
    private static AccountClass unlessBalance(String code, Optional<ArtMatch> match) {
        return code.matches("[12][0-9]{0,3}") ? BALANCE : booked(match);
    }

    private static Optional<ArtMatch> company(String code, Charts charts) {
        return code.matches(COMPANY) ? charts.company().find(code) : Optional.empty();
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
