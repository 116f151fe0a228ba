package no.likevilkar.integration.pointer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The amounts of an award notice by the pointers of the page on award notices. A pointer that two amounts have holds nothing. */
final class NoticeValues {

    private final Map<String, String> amounts = new HashMap<>();
    private final Map<String, String> currencies = new HashMap<>();
    private final Set<String> several = new HashSet<>();

    static NoticeValues of(byte[] bytes) throws UnreadableException {
        for (byte b : bytes) {
            if (b == '<') {
                return NoticeInXml.of(bytes);
            }
            if (b == '{') {
                return NoticeInJson.of(bytes);
            }
        }
        throw new UnreadableException("it is neither XML nor JSON");
    }

    /** @param amount a number as written; nothing is noted when it or the currency is missing */
    void note(String of, String meaning, String amount, String currency) {
        if (amount == null || currency == null) {
            return;
        }
        String pointer = of + ";" + meaning;
        if (amounts.putIfAbsent(pointer, amount) != null) {
            several.add(pointer);
        }
        currencies.put(pointer, currency);
    }

    String at(String pointer, String currency) throws UnreadableException {
        String amount = amounts.get(pointer);
        if (amount == null || several.contains(pointer)) {
            throw new UnreadableException("the notice has no one amount there");
        }
        if (!currencies.get(pointer).equals(currency)) {
            throw new UnreadableException(
                    "the amount there is in " + currencies.get(pointer) + ", and the case is in " + currency);
        }
        return amount;
    }
}
