package no.likevilkar.server.service;

import static no.likevilkar.server.service.Desk.FIRM;
import static no.likevilkar.server.service.Desk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.likevilkar.server.errors.Refusal;
import no.likevilkar.server.store.Databases;
import no.likevilkar.server.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was acknowledged is there once, whoever sends it how often, and whatever stops in between. */
class ExactlyOnceTest {

    private static final String SAMPLE = "fitness-loss-cover";

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void aHundredTimesTheSameInParallelIsOneCaseAndOneReceipt(StoreSettings settings) throws Exception {
        var caseFile = Desk.sample(SAMPLE, "case.xml");
        var threads = Executors.newFixedThreadPool(20);
        try (var desk = Desk.open(settings, folder)) {
            var posts = new ArrayList<Callable<String>>();
            for (int i = 0; i < 100; i++) {
                posts.add(() -> Desk.text(desk.service
                        .cases()
                        .submit(FIRM, post(FIRM), caseFile, Optional.empty())
                        .body()));
            }
            var receipts = new HashSet<String>();
            for (var answer : threads.invokeAll(posts)) {
                receipts.add(answer.get());
            }
            assertThat(receipts).hasSize(1);
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                    .contains("\n1\n");
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("no.likevilkar.server.store.Databases#both")
    void manyDifferentOnesInParallelHaveALeafEach(StoreSettings settings) throws Exception {
        var caseFile = Desk.text(Desk.sample(SAMPLE, "case.xml"));
        var threads = Executors.newFixedThreadPool(16);
        try (var desk = Desk.open(settings, folder)) {
            var posts = new ArrayList<Callable<String>>();
            for (int i = 0; i < 64; i++) {
                var own = caseFile.replace("id=\"fitness-loss-cover\"", "id=\"case-" + i + "\"")
                        .getBytes(StandardCharsets.UTF_8);
                posts.add(() -> Desk.caseOf(desk.service.cases().submit(FIRM, post(FIRM), own, Optional.empty())));
            }
            var cases = new HashSet<String>();
            for (var answer : threads.invokeAll(posts)) {
                cases.add(answer.get());
            }
            assertThat(cases).hasSize(64);
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                    .contains("\n64\n");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsCommittedAndNotInTheLogIsNotAcknowledgedAndFoundWhenItIsSentAgain() throws Exception {
        try (var desk = Desk.open(Databases.h2(), folder)) {
            desk.service.cases().submit(FIRM, post(FIRM), Desk.zipped(SAMPLE, Set.of()), Optional.empty());
            var tiles = folder.resolve("log/tile");
            var aside = folder.resolve("aside");
            Files.move(tiles, aside);
            Files.writeString(tiles, "a disk that takes nothing");
            var caseFile = Desk.sample(SAMPLE, "case.xml");
            assertThatThrownBy(() -> desk.service.cases().submit(FIRM, post(FIRM), caseFile, Optional.empty()))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> {
                        assertThat(refusal.status()).isEqualTo(503);
                        assertThat(refusal.retryAfter()).isPresent();
                    });
            Files.delete(tiles);
            Files.move(aside, tiles);
            desk.service.cases().submit(FIRM, post(FIRM), caseFile, Optional.empty());
            assertThat(Desk.text(desk.service.log().file("checkpoint").orElseThrow()))
                    .contains("\n2\n");
        }
    }
}
