package no.likevilkar.integration.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints each beside its limit of the same run: a case worked out by hand, a file that is only walked over.
 */
public final class Benchmarks {

    private static final String LIMIT = "byHand";
    private static final String FILE_LIMIT = "rawAalto";
    private static final String SIZE = "megabytes";
    private static final String ROWS = "rows";

    private Benchmarks() {}

    /** @param options of JMH; none for all benchmarks as their annotations say */
    public static void main(String... options) throws RunnerException, CommandLineOptionException {
        var asked = new OptionsBuilder()
                .parent(new CommandLineOptions(options))
                .shouldFailOnError(true)
                .build();
        List<RunResult> results = List.copyOf(new Runner(asked).run());
        var ofCases = results.stream().filter(result -> has(result, "lines")).toList();
        var ofFiles = results.stream().filter(result -> has(result, SIZE)).toList();
        var ofRows = results.stream().filter(result -> has(result, ROWS)).toList();
        System.out.print(ofCases.isEmpty() ? "" : table(ofCases));
        System.out.print(ofFiles.isEmpty() ? "" : files(ofFiles));
        System.out.print(ofRows.isEmpty() ? "" : rows(ofRows));
    }

    private static boolean has(RunResult result, String parameter) {
        return result.getParams().getParamsKeys().contains(parameter);
    }

    /** Whole ledgers, by the rows read in a second. */
    private static String rows(List<RunResult> results) {
        var table = new StringBuilder("\n");
        fileLine(table, "rows", "benchmark", "rows/s", "ms each");
        results.stream()
                .sorted(Comparator.comparing(Benchmarks::score))
                .forEach(result -> fileLine(
                        table,
                        result.getParams().getParam(ROWS),
                        result.getPrimaryResult().getLabel(),
                        number("%.0f", Integer.parseInt(result.getParams().getParam(ROWS)) * 1000 / score(result)),
                        number("%.1f", score(result))));
        return table.toString();
    }

    /** Whole files, by the rate at which they are read. */
    private static String files(List<RunResult> results) {
        var table = new StringBuilder("\n");
        fileLine(table, "MB", "benchmark", "MB/s", "% of rawAalto");
        results.stream()
                .sorted(Comparator.comparing(Benchmarks::rate).reversed())
                .forEach(result -> fileLine(
                        table,
                        result.getParams().getParam(SIZE),
                        result.getPrimaryResult().getLabel(),
                        number("%.1f", rate(result)),
                        share(result, results)));
        return table.toString();
    }

    private static double rate(RunResult result) {
        return Integer.parseInt(result.getParams().getParam(SIZE)) * 1000 / score(result);
    }

    private static String share(RunResult result, List<RunResult> results) {
        return results.stream()
                .filter(limit -> limit.getPrimaryResult().getLabel().equals(FILE_LIMIT)
                        && limit.getParams()
                                .getParam(SIZE)
                                .equals(result.getParams().getParam(SIZE)))
                .map(limit -> number("%.0f", 100 * rate(result) / rate(limit)))
                .findFirst()
                .orElse("-");
    }

    private static void fileLine(StringBuilder table, String... cells) {
        table.append(String.format("%6s  %-20s%14s%16s%n", (Object[]) cells));
    }

    private static String table(List<RunResult> results) {
        var table = new StringBuilder("\n");
        line(table, "lines", "benchmark", "ops/s", "± ops/s", "ms each", "times byHand");
        results.stream()
                .sorted(Comparator.comparing(Benchmarks::lines)
                        .thenComparing(Benchmarks::score, Comparator.reverseOrder()))
                .forEach(result -> line(
                        table,
                        Integer.toString(lines(result)),
                        result.getPrimaryResult().getLabel(),
                        number("%.2f", score(result)),
                        number("%.2f", result.getPrimaryResult().getScoreError()),
                        number("%.4f", 1000 / score(result)),
                        ratio(result, results)));
        return table.toString();
    }

    /** How many times as long as by hand; a hyphen when that was not run. */
    private static String ratio(RunResult result, List<RunResult> results) {
        return results.stream()
                .filter(limit -> limit.getPrimaryResult().getLabel().equals(LIMIT) && lines(limit) == lines(result))
                .map(limit -> number("%.1f", score(limit) / score(result)))
                .findFirst()
                .orElse("-");
    }

    private static int lines(RunResult result) {
        return Integer.parseInt(result.getParams().getParam("lines"));
    }

    private static double score(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void line(StringBuilder table, String... cells) {
        table.append(String.format("%6s  %-20s%14s%14s%14s%14s%n", (Object[]) cells));
    }
}
