package no.likevilkar.server.identity.signin;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import no.likevilkar.server.identity.Chance;
import no.likevilkar.server.identity.SettingException;
import no.likevilkar.server.identity.Settings;

/** Opens the desk where newcomers sign in, when the settings and the listeners of the service allow it. */
public final class Desks {

    private static final String MODE = "likevilkar.sign-in";
    private static final String LASTS = "likevilkar.sign-in.lasts";

    private Desks() {}

    /**
     * @param outward the address on which other machines reach the service, if there is one
     * @return empty when it is switched off
     * @throws SettingException when it is on and may not be: passwords in a file or on a screen are for one machine
     */
    public static Optional<Desk> open(
            Settings settings, Supplier<Optional<String>> outward, Chance chance, Clock clock) {
        var mode = settings.text(MODE).orElse("on");
        if ("off".equals(mode)) {
            return Optional.empty();
        }
        if (!"on".equals(mode)) {
            throw new SettingException(MODE, mode, "on or off");
        }
        outward.get().ifPresent(address -> {
            throw new SettingException(
                    "likevilkar.issuers",
                    "no issuer, and a listener on " + address,
                    "an issuer of tokens; or the listener on 127.0.0.1, where one-time passwords do; or " + MODE
                            + "=off");
        });
        var file = settings.text("likevilkar.sign-in.file").map(Path::of);
        return Optional.of(new Desk(chance, clock, lasts(settings), new Board(file, System.out)));
    }

    private static Duration lasts(Settings settings) {
        var text = settings.text(LASTS).orElse("PT8H");
        try {
            var lasts = Duration.parse(text);
            if (!lasts.isNegative() && !lasts.isZero()) {
                return lasts;
            }
        } catch (DateTimeParseException noDuration) {
            // told below
        }
        throw new SettingException(LASTS, text, "a duration such as PT8H");
    }
}
