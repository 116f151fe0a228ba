package no.likevilkar.integration.document.notice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.text.ProblemList;
import no.likevilkar.integration.document.text.Quoted;

/** What is gathered of a notice while it is read, each amount and id checked. */
final class Gathered {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,2})?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._/\\-]{0,79}");
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 4;

    private final ProblemList problems;
    private final List<NoticeAmount> amounts = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> pointers = new HashSet<>();

    Gathered(ProblemList problems) {
        this.problems = problems;
    }

    List<NoticeAmount> amounts() {
        return amounts;
    }

    /** {@code award=RES-0001}, when the id is sound and of nothing else of its kind. */
    Optional<String> named(String kind, Optional<String> id, String place) {
        if (id.isEmpty() || !ID.matcher(id.get()).matches()) {
            problems.problem(
                    NoticeFault.ID,
                    NoticePlace.of(place),
                    id.map(Quoted::of).orElse("no id"),
                    "an id of the " + kind + " in letters, digits, point, hyphen, underscore and slash");
            return Optional.empty();
        }
        String of = kind + "=" + id.get();
        if (!ids.add(of)) {
            problems.problem(NoticeFault.ID_TWICE, NoticePlace.of(place), of + " a second time", "each id once");
            return Optional.empty();
        }
        return Optional.of(of);
    }

    /** Adds an amount; one that is none, or has no currency, is a problem. */
    Optional<NoticeAmount> amount(
            String of,
            AmountMeaning meaning,
            String why,
            Optional<String> number,
            Optional<String> currency,
            String place) {
        Optional<BigDecimal> value = number.flatMap(Gathered::decimal);
        if (value.isEmpty()) {
            problems.problem(
                    NoticeFault.AMOUNT,
                    NoticePlace.of(place),
                    number.map(Quoted::of).orElse("no number"),
                    "a number of at most " + MOST_DIGITS + " digits, " + MOST_DECIMALS + " of them decimals");
        }
        if (currency.filter(code -> CURRENCY.matcher(code).matches()).isEmpty()) {
            problems.problem(
                    NoticeFault.CURRENCY,
                    NoticePlace.of(place),
                    currency.map(Quoted::of).orElse("no currency"),
                    "a currency code such as NOK");
        } else if (value.isPresent()) {
            var amount = new NoticeAmount(of, meaning, value.get(), currency.get(), place, why);
            if (pointers.add(amount.pointer())) {
                amounts.add(amount);
                return Optional.of(amount);
            }
            problems.problem(
                    NoticeFault.ID_TWICE,
                    NoticePlace.of(place),
                    amount.pointer() + " a second time",
                    "one amount of each");
        }
        return Optional.empty();
    }

    /** The exponent is looked at before anything is written out. */
    private static Optional<BigDecimal> decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        boolean small = value.precision() - value.scale() <= MOST_DIGITS - Math.max(0, value.scale())
                && value.scale() <= MOST_DECIMALS;
        return small ? Optional.of(value.scale() < 0 ? value.setScale(0) : value) : Optional.empty();
    }
}
