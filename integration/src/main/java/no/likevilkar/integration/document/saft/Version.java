package no.likevilkar.integration.document.saft;

import java.util.Set;

/**
 * Tells the version of an export by what stands in it, because headers often state another. The reading is the same for all of them;
 * this only says whether the header is right. Elements of one version: 1.20 StandardAccountID and AnalysisAmount; 1.30 VoucherType,
 * VoucherDescription, ModificationDate, DebitAnalysisAmount, CreditAnalysisAmount; 1.40 VirtualCurrencyType.
 */
final class Version {

    private static final Set<String> KNOWN = Set.of("1.10", "1.20", "1.30", "1.40");

    /**
     * What was seen.
     *
     * @param versions that have all elements seen; none when elements of several versions stand side by side
     * @param why what was seen, in words
     */
    record Seen(Set<String> versions, String why) {

        boolean fits(String stated) {
            return versions.contains(stated);
        }

        String expected() {
            return versions.isEmpty()
                    ? "elements of one version"
                    : "version "
                            + String.join(" or ", versions.stream().sorted().toList());
        }
    }

    private Version() {}

    static Seen of(Export export) {
        boolean standard = export.masters().accounts().values().stream()
                .anyMatch(account -> !Account.text(account.standardAccount).isEmpty());
        boolean of120 = standard || export.found().of120.times > 0;
        boolean of130 = export.found().of130.times > 0;
        boolean of140 = export.found().of140.times > 0;
        if (of120 && (of130 || of140)) {
            return new Seen(Set.of(), "elements of version 1.20 beside those of a later one");
        }
        if (of120) {
            return new Seen(Set.of("1.10", "1.20"), "elements of version 1.20");
        }
        if (of140) {
            return new Seen(Set.of("1.40"), "elements of version 1.40");
        }
        return of130
                ? new Seen(Set.of("1.30", "1.40"), "elements of version 1.30")
                : new Seen(KNOWN, "no element that only one version has");
    }
}
