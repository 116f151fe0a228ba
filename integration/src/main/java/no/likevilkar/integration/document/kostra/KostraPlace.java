package no.likevilkar.integration.document.kostra;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an extract: one record, {@code line=17}; or the sum of all records of a class, function and art,
 * {@code class=1;function=120;art=010-099}, of which function or art may be left out.
 *
 * @param line 0 where records are chosen by what they hold
 * @param firstArt lowest art that counts, empty for every art
 * @param lastArt highest, the same for one art
 */
record KostraPlace(int line, String accountClass, String function, String firstArt, String lastArt) {

    private static final Pattern LINE = Pattern.compile("line=([1-9][0-9]{0,8})");
    private static final Pattern CHOSEN =
            Pattern.compile("class=([0-5]?)(?:;function=([0-9]{2,4}))?(?:;art=([0-9]{3})(?:-([0-9]{3}))?)?");

    static Optional<KostraPlace> of(String pointer) {
        Matcher line = LINE.matcher(pointer);
        if (line.matches()) {
            return Optional.of(new KostraPlace(Integer.parseInt(line.group(1)), "", "", "", ""));
        }
        Matcher chosen = CHOSEN.matcher(pointer);
        if (!chosen.matches()) {
            return Optional.empty();
        }
        String first = Optional.ofNullable(chosen.group(3)).orElse("");
        return Optional.of(new KostraPlace(
                0,
                chosen.group(1),
                Optional.ofNullable(chosen.group(2)).orElse(""),
                first,
                Optional.ofNullable(chosen.group(4)).orElse(first)));
    }

    /** The sum of the records there; empty when there is none. */
    Optional<BigDecimal> amount(List<KostraRecord> records) {
        return records.stream().filter(this::takes).map(KostraRecord::amount).reduce(BigDecimal::add);
    }

    private boolean takes(KostraRecord record) {
        return line > 0
                ? record.line() == line
                : record.accountClass().equals(accountClass)
                        && (function.isEmpty() || record.function().equals(function))
                        && (firstArt.isEmpty()
                                || record.art().compareTo(firstArt) >= 0
                                        && record.art().compareTo(lastArt) <= 0);
    }
}
