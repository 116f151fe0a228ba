package no.likevilkar.integration.document.saft;

import java.util.Comparator;
import java.util.List;

/** The sums of an export in the order of account, value and month. */
final class SaftSums {

    private SaftSums() {}

    static List<SaftSum> of(Export export) {
        return export.found().books.entries().stream()
                .map(entry -> sum(export, entry))
                .sorted(Comparator.comparing(SaftSum::account)
                        .thenComparing(SaftSum::value)
                        .thenComparing(SaftSum::clear)
                        .thenComparing(SaftSum::year)
                        .thenComparing(SaftSum::period))
                .toList();
    }

    private static SaftSum sum(Export export, Books.Entry entry) {
        String id = export.found().accounts.name(entry.account());
        Account account = export.masters().account(id).orElseGet(Account::new);
        String value =
                entry.value() < Books.FIRST_VALUE ? "" : export.found().values.name(entry.value() - Books.FIRST_VALUE);
        return new SaftSum(
                id,
                Account.text(account.description),
                account.category(),
                account.code(),
                value,
                entry.value() != Books.UNCLEAR,
                entry.month() / 10_000,
                entry.month() % 10_000,
                entry.booked().sum(),
                entry.booked().lines(),
                Pointer.of(
                        id,
                        export.sought().dimension().orElse(""),
                        value,
                        entry.booked(),
                        export.parts().size()));
    }
}
