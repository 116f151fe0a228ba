package no.likevilkar.integration.document.saft;

/** Names what a sum is the sum of: {@code account=5000;A=650;lines=212;first=45;last=9911}. */
final class Pointer {

    private Pointer() {}

    /** @param dimension code, empty when none was asked for */
    static String of(String account, String dimension, String value, long lines, String first, String last) {
        return "account=" + account + (dimension.isEmpty() ? "" : ";" + dimension + "=" + value) + ";lines=" + lines
                + ";first=" + first + ";last=" + last;
    }
}
