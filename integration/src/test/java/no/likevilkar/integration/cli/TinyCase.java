package no.likevilkar.integration.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A case without documents: booked cost 5 000 and overhead 1 000, so a neutral price of 6 000 and a tolerance of 120. */
final class TinyCase {

    private final String id;
    private String price = "6000";
    private String overhead = "<figure key=\"overhead.cost\" value=\"1000\"/>";
    private String authority = "no";
    private String more = "";
    private String assets = "";

    TinyCase(String id) {
        this.id = id;
    }

    static TinyCase neutral(String id) {
        return new TinyCase(id);
    }

    static TinyCase notNeutral(String id) {
        var tiny = new TinyCase(id);
        tiny.price = "5000";
        return tiny;
    }

    static TinyCase undetermined(String id) {
        var tiny = new TinyCase(id);
        tiny.price = "5900";
        tiny.overhead = "";
        return tiny;
    }

    static TinyCase outOfScope(String id) {
        var tiny = new TinyCase(id);
        tiny.authority = "yes";
        return tiny;
    }

    /** A building with values and neither rent nor depreciation: its rent would be taken before the return. */
    static TinyCase oneWayOfTwo(String id) {
        var tiny = new TinyCase(id);
        tiny.price = "7000";
        tiny.assets = "<assets><asset id=\"house\" name=\"Huset\" class=\"building\">"
                + "<values openingValue=\"1000\" closingValue=\"1000\"/></asset></assets>";
        return tiny;
    }

    /** Readable, and refused by the engine for a key that nobody declares. */
    static TinyCase misspelt(String id) {
        var tiny = new TinyCase(id);
        tiny.more = "<figure key=\"overhed.cost\" value=\"1\"/>";
        return tiny;
    }

    /** A decimal comma. */
    static TinyCase broken(String id) {
        var tiny = new TinyCase(id);
        tiny.price = "6000,00";
        return tiny;
    }

    /** Writes the case into a folder named by its id; that folder. */
    Path in(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                own.resolve("case.xml"),
                """
                <case xmlns="urn:likevilkar:case:1" id="%s" regime="no-eea" asOf="2026-03-01" submittedBy="complainant">
                  <buyer name="Fjordby kommune" vatPosition="compensated"/>
                  <unit name="Fjordby parkering" sector="parking" service="Parkering på gaten"/>
                  <location municipality="Fjordby" zone="I"/>
                  <periods><period id="2025" from="2025-01-01" to="2025-12-31"/></periods>
                  <price basis="USER_TARIFF"><amount value="%s"/></price>
                  <volume unit="timer"><quantity value="100"/></volume>
                  <answers>
                    <answer key="activity.authority" value="%s"/>
                    <answer key="activity.welfare" value="no"/>
                    <answer key="activity.on-market" value="yes"/>
                    <answer key="sales.external" value="some"/>
                    <answer key="activity.vat-exempt" value="no"/>
                    <answer key="premises.booked" value="yes"/>
                    <answer key="insurance.booked" value="yes"/>
                    <answer key="assets.complete" value="yes"/>
                  </answers>
                  <figures><figure key="ledger.total" value="5000"/>%s%s</figures>
                  %s
                </case>
                """
                        .formatted(id, price, authority, overhead, more, assets));
        return own;
    }
}
