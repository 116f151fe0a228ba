package no.likevilkar.integration.document.saft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a file of a split export bears: {@code <type>_<orgnr>_<yyyymmddhhmmss>_<n>_<total>.xml}.
 *
 * @param export everything before the number, the same for each part
 * @param organisation nine digits
 * @param number from 1
 */
record PartName(String export, String organisation, int number, int total) {

    private static final Pattern NAME = Pattern.compile(
            "(.{1,100}_([0-9]{9})_[0-9]{8,14})_([0-9]{1,4})_([0-9]{1,4})\\.xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE =
            Pattern.compile(".{1,100}_([0-9]{9})_[0-9]{8,14}(?:_.*)?\\.xml", Pattern.CASE_INSENSITIVE);

    static Optional<PartName> of(String name) {
        var match = NAME.matcher(name);
        return match.matches()
                ? Optional.of(new PartName(
                        match.group(1),
                        match.group(2),
                        Integer.parseInt(match.group(3)),
                        Integer.parseInt(match.group(4))))
                : Optional.empty();
    }

    /** The organisation that a file is named after, whether it is a part or not. */
    static Optional<String> organisation(String name) {
        var match = WHOLE.matcher(name);
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
