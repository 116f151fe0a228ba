package no.likevilkar.integration.document.notice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.likevilkar.integration.document.text.Place;

/** Brings {@code line 17, column 9, /awards/0} into the form in which problems are put in order. */
final class NoticePlace {

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})(?:, (.*))?", Pattern.DOTALL);

    private NoticePlace() {}

    static Place of(String place) {
        Matcher matcher = LINE.matcher(place);
        if (!matcher.matches()) {
            return Place.WHOLE;
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        return new Place(Integer.parseInt(matcher.group(1)), rest.startsWith("column ") ? rest.substring(7) : rest);
    }
}
