package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A case under a rule set that prints a form: a garage against a survey of prices whose tax nobody told. */
final class FormCase {

    static final String SECOND =
            """
            <bid id="second" supplier="Second &lt;b&gt;Garage&lt;/b&gt;" country="US" priceYear="2009">
              <line id="1" description="Price" unit="period" quantity="1" unitPrice="900000" vatRate="0" period="p1"/>
              <line id="2" description="Price" unit="period" quantity="1" unitPrice="900000" vatRate="0" period="p2"/>
              <line id="3" description="Price" unit="period" quantity="1" unitPrice="900000" vatRate="0" period="p3"/>
            </bid>
            """;

    private static final Path FILE = Path.of("docs/form/case.xml");

    private String text;

    FormCase() throws IOException {
        text = Files.readString(FILE);
    }

    FormCase with(String old, String by) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("the case file has no " + old);
        }
        text = text.replace(old, by);
        return this;
    }

    FormCase standard() {
        return with("value=\"streamlined\"", "value=\"standard\"");
    }

    /** The tax of the survey's industry. */
    FormCase taxed() {
        return with(
                "</answers>",
                "</answers>\n<figures><figure subject=\"survey\" key=\"offer.tax-rate\" period=\"case\" value=\"0.02\"/></figures>");
    }

    FormCase secondBid() {
        return with("</bids>", SECOND + "</bids>")
                .with(
                        "</answers>",
                        """
                        <answer subject="second" key="offer.source" value="tax-exempt"/>
                        <answer subject="second" key="contract.type" value="firm-fixed-price"/>
                        <answer subject="second" key="offer.bond" value="none"/>
                        <answer subject="second" key="offer.fee" value="none"/>
                        </answers>""");
    }

    FormCase noBids() {
        text = text.replaceAll("(?s)<bids>.*</bids>", "").replaceAll("<answer subject=\"survey\"[^>]*/>", "");
        return this;
    }

    FormCase sealed() {
        return with(
                "</case>",
                "<confidential><mark of=\"survey\" class=\"party\" reason=\"FAR 3.104\"/></confidential></case>");
    }

    /** Assesses it; the folder with what was written. */
    Path assessed(Path folder, String... more) throws IOException {
        Path own = Files.createDirectories(folder.resolve("garage"));
        Files.writeString(own.resolve("case.xml"), text);
        var arguments = new Object[4 + more.length];
        arguments[0] = "assess";
        arguments[1] = own;
        arguments[2] = "--out";
        arguments[3] = folder;
        System.arraycopy(more, 0, arguments, 4, more.length);
        var run = CommandLineRun.of(arguments);
        if (run.code() != 0) {
            throw new AssertionError(run.err());
        }
        return folder;
    }

    /** Assesses it; the bundle. */
    Path bundle(Path folder) throws IOException {
        return assessed(folder).resolve("garage.verdict.zip");
    }
}
