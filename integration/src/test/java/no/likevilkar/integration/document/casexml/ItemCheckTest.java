package no.likevilkar.integration.document.casexml;

import static no.likevilkar.integration.document.casexml.CaseXml.codes;
import static no.likevilkar.integration.document.casexml.CaseXml.only;
import static no.likevilkar.integration.document.casexml.CaseXml.read;
import static no.likevilkar.integration.document.casexml.CaseXml.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.likevilkar.integration.document.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items in the case file: what they belong to, their days, and what is wrong with them. */
class ItemCheckTest {

    private static String items(String items) {
        return with("</support>", "</support><items>" + items + "</items>");
    }

    private static String item(String id, String rest) {
        return "<item kind=\"position\" id=\"" + id + "\" name=\"n\" " + rest;
    }

    @Test
    void anItemBelongsToTheOneItStandsInOrToItsOwnerOrToTheUnit() {
        var file = read(items(item("a", ">")
                        + item("b", ">")
                        + item("c", "/></item>")
                        + item("d", "/></item>")
                        + item("e", "owner=\"bid-b\"/>")
                        + item("f", "owner=\"c\" from=\"2024-01-01\"/>")
                        + item("g", "owner=\"furniture\" from=\"2024-01-01\" to=\"2024-01-01\"/>")))
                .rows()
                .get(0);
        assertThat(file.items())
                .extracting(item ->
                        item.id() + " of " + item.owner() + " at " + item.item().path())
                .containsExactly(
                        "a of unit at /case/items/item[1]",
                        "b of a at /case/items/item[1]/item[1]",
                        "c of b at /case/items/item[1]/item[1]/item[1]",
                        "d of a at /case/items/item[1]/item[2]",
                        "e of bid-b at /case/items/item[2]",
                        "f of c at /case/items/item[3]",
                        "g of furniture at /case/items/item[4]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id='start-up'                       | CAS-201 | @id",
                "id='furniture'                      | CAS-201 | @id",
                "id='overhead'                       | CAS-201 | @id",
                "id='officer'                        | CAS-206 | @id",
                "id='a b'                            | CAS-115 | @id",
                "kind='Pay Schedule'                 | CAS-115 | @kind",
                "owner='bid-c'                       | CAS-226 | @owner",
                "owner='overhead'                    | CAS-226 | @owner",
                "owner='officer'                     | CAS-226 | @owner",
                "owner='x'                           | CAS-227 | @owner",
                "to='2024-01-01'                     | CAS-229 | @to",
                "from='2024-01-02' to='2024-01-01'   | CAS-205 | item",
                "from='2024-02-30'                   | CAS-114 | @from",
                "class='building'                    | CAS-103 | item",
            })
    void whatIsWrongWithAnItemIsAProblemWithItsPlace(String attributes, String code, String place) {
        String written = attributes.replace('\'', '"');
        String rest = written
                + (written.contains("id=") ? "" : " id=\"x\"")
                + (written.contains("kind=") ? "" : " kind=\"position\"");
        Problem problem = only(items("<item name=\"n\" " + rest + "/>"));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).matches("line 42, (column \\d+, )?/case/items/item(\\[1])?(/@\\w+)?");
        assertThat(problem.place()).endsWith(place.equals("item") && !code.equals("CAS-103") ? "item[1]" : place);
        assertThat(problem.sentence()).doesNotContain("null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<answer key='k' value='v' subject='unit'/>               | CAS-103",
                "<figure key='k' value='1' subject='unit'/>               | CAS-103",
                "<figure key='k' value='1' period='2023'/>                | CAS-202",
                "<figure key='k' value='1,5'/>                            | CAS-110",
                "<answer key='k' value='v' document='overhed'/>           | CAS-203",
                "<figure key='k' value='1' assertedBy='bid-c'/>           | CAS-208",
                "<figure key='k' value='1' pointer='page 3'/>             | CAS-210",
                "<figure key='k' value='1'/><answer key='k' value='v'/>   | CAS-101",
                "<item kind='position' id='b' name='n'/><figure key='k' value='1'/> | CAS-101",
            })
    void whatIsSaidInAnItemIsHeldToTheSameRulesAsElsewhere(String inside, String code) {
        assertThat(only(items(item("a", ">") + inside.replace('\'', '"') + "</item>"))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void aFigureOfAnItemMayBeOfAllPeriodsTogether() {
        assertThat(codes(items(item("a", "><figure key=\"position.pay\" period=\"case\" value=\"41210\"/></item>"))))
                .isEmpty();
    }

    @Test
    void anAnswerOrFigureElsewhereMayBeAboutAnItem() {
        assertThat(codes(items(item("a", "/>"))
                        .replace("key=\"premises.booked\"", "key=\"position.tenure\" subject=\"a\"")))
                .isEmpty();
    }

    @Test
    void anItemThatStandsInAnotherNamesNoOwner() {
        Problem problem = only(items(item("a", ">") + item("b", "owner=\"a\"/></item>")));
        assertThat(problem.sentence())
                .isEqualTo(
                        "CAS-225 case.xml line 42, /case/items/item[1]/item[1]/@owner: found an owner of b, which stands in item a; "
                                + "expected no owner: it belongs to the item it stands in. Remove the owner, or move the item out of the other.");
    }

    @Test
    void itemsThatBelongToEachOtherAreToldOnceWithTheWholeCircle() {
        Problem problem = only(items(item("a", "owner=\"b\"/>")
                + item("b", "owner=\"d\">" + item("c", ">") + item("d", "/></item></item>"))
                + item("e", "owner=\"a\"/>")));
        assertThat(problem.code()).isEqualTo("CAS-227");
        assertThat(problem.found()).endsWith("in a circle: b, d, c, b");
        assertThat(problem.place()).isEqualTo("line 42, /case/items/item[2]/@owner");
    }

    @Test
    void aCircleOfManyIsToldShortly() {
        String ring = IntStream.range(0, 1000)
                .mapToObj(i -> item("i" + i, "owner=\"i" + (i + 1) % 1000 + "\"/>"))
                .collect(Collectors.joining());
        assertThat(only(items(ring)).found()).endsWith("i0, i1, i2, i3, i4, i5, i6, i7, …, i0");
    }

    @Test
    void eightItemsMayBelongToEachOtherAndNineNot() {
        assertThat(codes(items(nested(8)))).isEmpty();
        Problem problem = only(items(nested(11)));
        assertThat(problem.code()).isEqualTo("CAS-228");
        assertThat(problem.place()).isEqualTo("line 42, /case/items/item[1]" + "/item[1]".repeat(8));
        assertThat(problem.found()).isEqualTo("item i9, which belongs to the unit or a bid through 8 others");
    }

    @Test
    void ownersThatAreNamedCountLikeThoseAroundAnItem() {
        String chain = item("last", "owner=\"i8\"/>") + nested(8);
        Problem problem = only(items(chain));
        assertThat(problem.code()).isEqualTo("CAS-228");
        assertThat(problem.place()).isEqualTo("line 42, /case/items/item[1]/@owner");
        assertThat(codes(items(chain.replace("\"i8\"/>", "\"i7\"/>")))).isEmpty();
    }

    @Test
    void moreThanAnythingNeedsIsRefusedBeforeItIsRead() {
        assertThat(codes(items(nested(40)))).containsExactly("CAS-004");
    }

    private static String nested(int depth) {
        return IntStream.rangeClosed(1, depth).mapToObj(i -> item("i" + i, ">")).collect(Collectors.joining())
                + "</item>".repeat(depth);
    }
}
