package no.likevilkar.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import no.likevilkar.check.Failure;

/** What has to be said of a forgery. */
final class Refused {

    private Refused() {}

    /** The checker refuses it with such a failure, and none of its sentences is the dump of a fault. */
    static void refused(Forgery forgery, String code, String... inTheSentence) {
        var report = forgery.checked();
        var sentences =
                report.protocol().failures().stream().map(Failure::sentence).toList();
        assertThat(report.holds()).as("holds").isFalse();
        assertThat(sentences)
                .anySatisfy(
                        sentence -> assertThat(sentence).startsWith(code + " ").contains(inTheSentence));
        assertThat(sentences)
                .noneMatch(sentence -> sentence.startsWith("CHK-090") || sentence.contains("Exception"))
                .noneMatch(sentence -> sentence.contains("\tat ") || sentence.contains("null;"));
    }
}
