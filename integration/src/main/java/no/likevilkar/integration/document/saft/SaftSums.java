package no.likevilkar.integration.document.saft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The sums of an export in the order of account, value and month. */
final class SaftSums {

    private static final Comparator<SaftSum> ORDER = Comparator.comparing(SaftSum::account)
            .thenComparing(SaftSum::value)
            .thenComparing(SaftSum::clear)
            .thenComparingInt(SaftSum::year)
            .thenComparingInt(SaftSum::period);

    private SaftSums() {}

    static List<SaftSum> of(Export export) {
        var all = new ArrayList<SaftSum>();
        export.found()
                .books
                .each((account, value, month, booked) -> all.add(sum(export, account, value, month, booked)));
        all.sort(ORDER);
        return all;
    }

    private static SaftSum sum(Export export, int number, int value, int month, Booked booked) {
        String id = export.found().accounts.name(number);
        Account account = export.masters().account(id).orElseGet(Account::new);
        return new SaftSum(
                id,
                Account.text(account.description),
                account.category(),
                account.code(),
                export.sought().dimension().orElse(""),
                value < Books.FIRST_VALUE ? "" : export.found().values.name(value - Books.FIRST_VALUE),
                value != Books.UNCLEAR,
                month / 10_000,
                month % 10_000,
                booked.sum(),
                booked.lines(),
                export.parts().size(),
                booked.first().part(),
                booked.first().line(),
                booked.last().part(),
                booked.last().line());
    }
}
