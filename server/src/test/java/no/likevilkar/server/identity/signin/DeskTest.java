package no.likevilkar.server.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.identity.Chance;
import no.likevilkar.server.identity.HandClock;
import no.likevilkar.server.identity.Role;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Random random = new Random(1);
    private final Chance chance = count -> {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    };
    private final HandClock clock = new HandClock(Instant.parse("2026-11-27T12:00:00Z"));
    private final List<Passwords.Told> board = new ArrayList<>();
    private boolean boardBroken;
    private final Desk desk = new Desk(chance, clock, Duration.ofHours(8), all -> {
        if (boardBroken) {
            throw new UncheckedIOException(new IOException("disk full"));
        }
        board.clear();
        board.addAll(all);
    });

    @Test
    void eachRoleHasSomebodyAndNobodyMustApproveAProposalOfHisOwn() {
        assertThat(Newcomer.ALL.stream().flatMap(one -> one.person().roles().stream()))
                .contains(Role.values());
        assertThat(Newcomer.ALL.stream().filter(one -> one.person().roles().contains(Role.OFFICER)))
                .hasSize(2);
        assertThat(Newcomer.ALL.stream().map(one -> one.person().party()).flatMap(Optional::stream))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void thePasswordThatWasToldSignsInAndTheTokenSaysWhoItIs() {
        var opened = desk.signIn("officer-1", password("officer-1"));
        assertThat(opened.expires()).isEqualTo("2026-11-27T20:00:00Z");
        assertThat(opened.token()).matches("[A-Za-z0-9_-]{43}");
        assertThat(desk.read(opened.token()).person().id()).isEqualTo("newcomer:officer-1");
    }

    @Test
    void aPasswordWorksOnceAndAFreshOneIsTold() {
        var first = password("steward");
        desk.signIn("steward", first);
        assertRefused("steward", first, 401);
        assertThat(password("steward")).isNotEqualTo(first).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
        assertThatCode(() -> desk.signIn("steward", password("steward"))).doesNotThrowAnyException();
    }

    @Test
    void theOthersKeepTheirPasswordsAndTheirSessions() {
        var token = desk.signIn("firm-a", password("firm-a")).token();
        var others = password("firm-b");
        desk.signIn("firm-a", password("firm-a"));
        assertThat(password("firm-b")).isEqualTo(others);
        assertThat(desk.read(token).person().party()).contains("0192:910000002");
    }

    @Test
    void aPasswordOfAnotherOrOfNobodyOrNearlyRightIsRefused() {
        assertRefused("officer-1", password("officer-2"), 401);
        assertRefused("nobody", password("officer-1"), 401);
        assertRefused("officer-1", password("officer-1").toLowerCase(Locale.ROOT), 401);
        assertRefused("officer-1", password("officer-1") + " ", 401);
        assertRefused("officer-1", "", 401);
        assertRefused("", "", 401);
    }

    @Test
    void whoGoesOnGuessingIsToldToWaitLongerEachTime() {
        IntStream.range(0, 5).forEach(i -> assertRefused("auditor", "guess " + i, 401));
        for (var seconds : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            assertThat(assertRefused("auditor", "guess", 429).retryAfter()).contains(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void guessesLockNobodyOut() {
        IntStream.range(0, 100).forEach(i -> assertThatThrownBy(() -> desk.signIn("auditor", "guess")));
        assertThatCode(() -> desk.signIn("auditor", password("auditor"))).doesNotThrowAnyException();
        assertRefused("unit", "guess", 401);
    }

    @Test
    void aRightPasswordOrAQuarterOfAnHourEndsTheCount() {
        IntStream.range(0, 6).forEach(i -> assertThatThrownBy(() -> desk.signIn("auditor", "guess")));
        desk.signIn("auditor", password("auditor"));
        assertRefused("auditor", "guess", 401);
        IntStream.range(0, 6).forEach(i -> assertThatThrownBy(() -> desk.signIn("unit", "guess")));
        clock.pass(Duration.ofMinutes(15).plusSeconds(1));
        assertRefused("unit", "guess", 401);
    }

    @Test
    void aSessionEndsWithItsTimeAndNotBefore() {
        var token = desk.signIn("unit", password("unit")).token();
        clock.pass(Duration.ofHours(8).minusSeconds(1));
        assertThatCode(() -> desk.read(token)).doesNotThrowAnyException();
        clock.pass(Duration.ofSeconds(1));
        assertUnknown(token);
    }

    @Test
    void signingOutEndsThisSessionAndNoOther() {
        var here = desk.signIn("unit", password("unit")).token();
        var there = desk.signIn("unit", password("unit")).token();
        desk.signOut(here);
        assertUnknown(here);
        assertThatCode(() -> desk.read(there)).doesNotThrowAnyException();
        assertThatCode(() -> desk.signOut("never given out")).doesNotThrowAnyException();
    }

    @Test
    void aTokenThatWasNeverGivenOutIsRefused() {
        assertUnknown("A".repeat(43));
        assertUnknown("");
    }

    @Test
    void aPasswordThatCannotBeReplacedStaysInForce() {
        var password = password("unit");
        boardBroken = true;
        assertThatThrownBy(() -> desk.signIn("unit", password)).isInstanceOf(UncheckedIOException.class);
        boardBroken = false;
        assertThatCode(() -> desk.signIn("unit", password)).doesNotThrowAnyException();
    }

    @Test
    void manySignInsDoNotFillTheMemory() {
        var first = desk.signIn("unit", password("unit")).token();
        clock.pass(Duration.ofSeconds(1));
        IntStream.range(0, 1_000).forEach(i -> desk.signIn("unit", password("unit")));
        assertUnknown(first);
    }

    private String password(String name) {
        return board.stream()
                .filter(told -> told.newcomer().name().equals(name))
                .map(Passwords.Told::password)
                .findFirst()
                .orElseThrow();
    }

    private Refusal assertRefused(String name, String password, int status) {
        var caught = new Refusal[1];
        assertThatThrownBy(() -> desk.signIn(name, password)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.problems()).singleElement().satisfies(problem -> assertThat(problem.code())
                    .isEqualTo("SRV-" + status));
            caught[0] = refusal;
        });
        return caught[0];
    }

    private void assertUnknown(String token) {
        assertThatThrownBy(() -> desk.read(token)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(401);
            assertThat(refusal.challenge()).contains("Bearer error=\"invalid_token\"");
        });
    }
}
