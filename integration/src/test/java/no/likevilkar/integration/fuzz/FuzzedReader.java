package no.likevilkar.integration.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import no.likevilkar.integration.document.Documents;
import no.likevilkar.integration.document.Reading;
import no.likevilkar.integration.document.casejson.AsJson;
import no.likevilkar.integration.document.casejson.CaseFileReader;
import no.likevilkar.integration.document.form.FormReader;
import no.likevilkar.integration.document.kostra.KostraReader;
import no.likevilkar.integration.document.ledger.LedgerMapping;
import no.likevilkar.integration.document.ledger.LedgerReader;
import no.likevilkar.integration.document.notice.NoticeReader;
import no.likevilkar.integration.document.notice.NoticeReaderTest;
import no.likevilkar.integration.document.pricesheet.PriceSheetReader;
import no.likevilkar.integration.document.saft.SaftLedgerReader;
import no.likevilkar.integration.document.saft.SaftSelection;
import no.likevilkar.integration.document.sheet.XlsxFile;
import no.likevilkar.integration.document.zip.ZipReader;
import no.likevilkar.integration.intake.CaseLoader;
import no.likevilkar.integration.intake.SampleCase;
import no.likevilkar.integration.route.IntakeContext;
import no.likevilkar.integration.store.DocumentStore;
import no.likevilkar.integration.store.Sha256;
import no.likevilkar.ruleset.RuleSet;
import no.likevilkar.ruleset.RuleSets;

/** A reader, documents that it reads without a problem, and what the checker is told of such a document. */
enum FuzzedReader {
    CASE_XML(bytes -> new CaseFileReader().read(Documents.of(bytes)), Map.of("kind", "case-file"), "cases/*/case.xml"),
    CASE_JSON(bytes -> new CaseFileReader().read(Documents.of(bytes)), Map.of("kind", "case-file"), "cases/*/case.xml"),
    LEDGER_CSV(FuzzedReader::ledger, declared("ledger"), "messy/*.csv"),
    LEDGER_XLSX(FuzzedReader::ledger, declared("ledger"), "messy/*.xlsx"),
    LEDGER_ODS(FuzzedReader::ledger, declared("ledger"), "messy/*.ods"),
    PRICE_SHEET_CSV(FuzzedReader::prices, declared("price-sheet"), "cases/*/prices-*.csv"),
    PRICE_SHEET_XLSX(FuzzedReader::prices, declared("price-sheet")),
    PRICE_SHEET_ODS(FuzzedReader::prices, declared("price-sheet"), "cases/*/prices-*.ods"),
    SAF_T(
            FuzzedReader::saft,
            Map.of(
                    "kind",
                    "ledger",
                    "columns",
                    Map.of("format", "saf-t", "from", "2024-01-01", "to", "2024-12-31"),
                    "select",
                    List.of(Map.of("column", "value", "value", "20"))),
            "cases/parking-saf-t/accounts-2024.xml"),
    KOSTRA(bytes -> new KostraReader().read(Documents.of(bytes)), Map.of("kind", "kostra")),
    NOTICE_EFORMS(FuzzedReader::notice, Map.of("kind", "notice", "columns", Map.of("currency", "NOK"))),
    NOTICE_OCDS(
            FuzzedReader::notice,
            Map.of("kind", "notice", "columns", Map.of("currency", "NOK")),
            "refused/notice-*/award.json"),
    ZIP(bytes -> ZipReader.read("case.zip", bytes), Map.of()),
    PRINTED_FORM(FuzzedReader::form, Map.of(), "cases/*/form.csv"),
    /** All of it: the zip, the case file, its documents, and the case put together from them. */
    WHOLE_CASE(FuzzedReader::whole, Map.of());

    private static final RuleSet A76 =
            RuleSets.builtIn().choose("us-a76", LocalDate.of(2008, 6, 1)).orElseThrow();
    private static final Path SAMPLES = Path.of(System.getProperty("likevilkar.samples", "../samples"));

    private static final String[] PRICES = {
        "line;description;unit;quantity;unit_price;vat;period;option",
        "1;Besvart samtale;calls;1200000;39.2;25;2024;no",
        "2;Teamledelse;month;12;25000;25;2024;yes"
    };

    private final Function<byte[], Reading<?>> reading;
    private final Map<String, Object> declared;
    private final List<String> places;

    FuzzedReader(Function<byte[], Reading<?>> reading, Map<String, Object> declared, String... places) {
        this.reading = reading;
        this.declared = declared;
        this.places = List.of(places);
    }

    Reading<?> read(byte[] bytes) {
        return reading.apply(bytes);
    }

    /** As case.json says it to the checker; empty where the checker does not open such a document. */
    Map<String, Object> declared() {
        return declared;
    }

    List<byte[]> sound() throws IOException {
        var all = new ArrayList<byte[]>();
        for (String place : places) {
            for (byte[] bytes : matching(place)) {
                all.add(this == CASE_JSON ? AsJson.bytes(bytes) : bytes);
            }
        }
        switch (this) {
            case KOSTRA ->
                all.add(utf8("0A2019 123400                  1120 010    36328\n"
                        + "0A2019 123400                  1120 620       -7\n"));
            case NOTICE_EFORMS -> all.add(utf8(NoticeReaderTest.NOTICE));
            case NOTICE_OCDS -> all.add(utf8(NoticeReaderTest.RELEASE));
            case PRICE_SHEET_XLSX -> all.add(new XlsxFile().sheet("A", PRICES).bytes());
            case WHOLE_CASE -> {
                for (String name : List.of("call-centre-productive-hours", "fitness-messy-files", "parking-saf-t")) {
                    all.add(zipped(SAMPLES.resolve("cases").resolve(name)));
                }
                all.add(new SampleCase().zip());
            }
            case ZIP -> all.add(new SampleCase().zip("case/"));
            case SAF_T -> all.add(SampleCase.zip(Map.of("accounts.xml", all.get(0))));
            default -> {}
        }
        return all;
    }

    /** A place below the samples; a star stands for any folder, or any part of a name. */
    private static List<byte[]> matching(String place) throws IOException {
        var matcher = SAMPLES.getFileSystem().getPathMatcher("glob:" + SAMPLES.resolve(place));
        var found = new ArrayList<byte[]>();
        try (Stream<Path> files = Files.walk(SAMPLES, 3)) {
            for (Path file : files.filter(matcher::matches).sorted().toList()) {
                found.add(Files.readAllBytes(file));
            }
        }
        return found;
    }

    private static Reading<?> ledger(byte[] bytes) {
        var mapping =
                new LedgerMapping("konto", Optional.of("tekst"), Map.of(), "beløp", Optional.empty(), Optional.empty());
        return new LedgerReader().read(Documents.of(bytes), mapping, 2024);
    }

    private static Reading<?> prices(byte[] bytes) {
        return new PriceSheetReader().read(Documents.of(bytes));
    }

    private static Reading<?> saft(byte[] bytes) {
        var selection = new SaftSelection(
                Optional.empty(), Optional.of("20"), LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), "NOK");
        return new SaftLedgerReader().read(Documents.of(bytes), selection, 2024);
    }

    private static Reading<?> notice(byte[] bytes) {
        return new NoticeReader().read(Documents.of(bytes));
    }

    private static Reading<?> whole(byte[] bytes) {
        var load = Intake.LOADER.load("case.zip", bytes);
        return new Reading<>(load.theCase().stream().toList(), load.problems(), load.warnings());
    }

    /** Opened when first asked for; keeps no document, of which there will be very many. */
    private static final class Intake {

        static final CaseLoader LOADER = new CaseLoader(IntakeContext.start(new DocumentStore() {
            @Override
            public String keep(byte[] bytes) {
                return Sha256.of(bytes);
            }

            @Override
            public Optional<byte[]> find(String sha256) {
                return Optional.empty();
            }
        }));
    }

    private static byte[] zipped(Path folder) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return SampleCase.zip(files);
    }

    private static Reading<?> form(byte[] bytes) {
        var forms = A76.forms().stream().filter(form -> form.item().isPresent()).toList();
        return new FormReader(A76, forms).read(Documents.of(bytes));
    }

    private static Map<String, Object> declared(String kind) {
        return kind.equals("ledger")
                ? Map.of("kind", kind, "columns", Map.of("account", "konto", "amount", "beløp", "label", "tekst"))
                : Map.of("kind", kind, "columns", Map.of("unit-price", "unit_price", "quantity", "quantity"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
