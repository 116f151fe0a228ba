package no.likevilkar.integration.document.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The arts of one reporting year, and the way from an account to its art. */
public final class ArtList implements ChartList {

    private static final Pattern ACCOUNT = Pattern.compile("[01]([0-9]{3})[0-9]");
    private static final Pattern BARE = Pattern.compile("[0-9]{3}");
    private static final String LOWEST = "010";

    private final int year;
    private final int listYear;
    private final NavigableMap<String, Art> arts;
    private final Map<String, Art> ofOtherYears;

    /**
     * @param year reporting year of the accounts
     * @param listYear year whose list is used; the same year when it has a list of its own
     * @param all arts of all years; those of the list's year and of the year itself may stand in the accounts
     */
    ArtList(int year, int listYear, List<Art> all) {
        this.year = year;
        this.listYear = listYear;
        this.arts = new TreeMap<>();
        this.ofOtherYears = new HashMap<>();
        all.forEach(art -> (art.usedIn(listYear) || art.usedIn(year) ? arts : ofOtherYears).put(art.code(), art));
    }

    public int year() {
        return year;
    }

    /** The year whose official list is used. */
    @Override
    public int listYear() {
        return listYear;
    }

    /** Whether the year has no list of its own, so that every match is inferred. */
    @Override
    public boolean borrowed() {
        return year != listYear;
    }

    /** The art with this code, if it may stand in the accounts of the year. */
    public Optional<Art> art(String code) {
        return Optional.ofNullable(arts.get(code));
    }

    @Override
    public String accounts() {
        return "five digits, 0 or 1 and then an art from 010; or a bare art of three digits";
    }

    /**
     * The art of an account: five digits, of which the first is the class (1 operating, 0 investment) and the next three usually the
     * art; or a bare art of three digits. An art that has left the official list stays what it was, because local ledgers keep such
     * accounts; any other code that is no art leads to the nearest lower one. Both are flagged. Empty when the text is no such
     * account, or lies below the first art.
     */
    @Override
    public Optional<ArtMatch> find(String account) {
        var local = ACCOUNT.matcher(account);
        var code = local.matches() ? local.group(1) : account;
        if (!BARE.matcher(code).matches() || code.compareTo(LOWEST) < 0) {
            return Optional.empty();
        }
        var ended = Optional.ofNullable(ofOtherYears.get(code)).filter(other -> other.to() < year);
        var art = ended.map(Art::code).orElseGet(() -> arts.floorKey(code));
        var reasons = new ArrayList<String>();
        if (ended.isPresent()) {
            reasons.add("account %s: %s was an art until %s and is kept as such"
                    .formatted(account, code, ended.get().to()));
        } else if (!art.equals(code)) {
            reasons.add("account %s: %s is no art of the list of %s%s, the nearest lower one is %s"
                    .formatted(account, code, listYear, otherYears(code), art));
        }
        if (borrowed()) {
            reasons.add("no list of arts for %s, that of %s is used".formatted(year, listYear));
        }
        return Optional.of(new ArtMatch(art, !reasons.isEmpty(), String.join("; ", reasons)));
    }

    private String otherYears(String code) {
        return Optional.ofNullable(ofOtherYears.get(code))
                .map(art -> " (it is one from " + art.from() + ")")
                .orElse("");
    }
}
