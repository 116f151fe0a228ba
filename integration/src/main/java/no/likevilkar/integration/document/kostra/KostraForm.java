package no.likevilkar.integration.document.kostra;

import java.util.Arrays;
import java.util.Optional;

/**
 * The forms that accounts are reported on, with the account classes that each has (Statistics Norway, file description of
 * accounts and rule 009). An appropriation account has functions and arts, a balance sheet chapters and sectors.
 */
public enum KostraForm {
    /** Municipality. */
    F0A("0A", "10", false, Body.MUNICIPALITY),
    F0B("0B", "2", true, Body.MUNICIPALITY),
    /** County. */
    F0C("0C", "10", false, Body.COUNTY),
    F0D("0D", "2", true, Body.COUNTY),
    /** Joint parish council. */
    F0F("0F", "34", false, Body.CHURCH),
    F0G("0G", "5", true, Body.CHURCH),
    /** Special entities of a municipality: municipal undertakings and intermunicipal companies with accounts of their own. */
    F0I("0I", "34", false, Body.MUNICIPALITY),
    F0J("0J", "5", true, Body.MUNICIPALITY),
    /** Special entities of a county. */
    F0K("0K", "34", false, Body.COUNTY),
    F0L("0L", "5", true, Body.COUNTY),
    /** Municipality, consolidated. */
    F0M("0M", "34", false, Body.MUNICIPALITY),
    F0N("0N", "5", true, Body.MUNICIPALITY),
    /** County, consolidated. */
    F0P("0P", "34", false, Body.COUNTY),
    F0Q("0Q", "5", true, Body.COUNTY),
    /** Health trust. */
    F0X("0X", " ", false, Body.HEALTH),
    F0Y("0Y", " ", true, Body.HEALTH);

    /** Whose lists of codes apply. */
    enum Body {
        MUNICIPALITY,
        COUNTY,
        CHURCH,
        HEALTH
    }

    private final String code;
    private final String classes;
    private final boolean balance;
    private final Body body;

    KostraForm(String code, String classes, boolean balance, Body body) {
        this.code = code;
        this.classes = classes;
        this.balance = balance;
        this.body = body;
    }

    static Optional<KostraForm> of(String code) {
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }

    /** As it stands in the first two characters of a record. */
    public String code() {
        return code;
    }

    /** Whether it is a balance sheet, which says nothing of what a service costs. */
    public boolean balance() {
        return balance;
    }

    Body body() {
        return body;
    }

    boolean has(String accountClass) {
        return classes.contains(accountClass);
    }

    /** The account classes in words. */
    String classesInWords() {
        return classes.isBlank() ? "a blank" : String.join(" or ", classes.split(""));
    }
}
