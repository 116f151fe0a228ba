package no.likevilkar.integration.document.casexml;

import java.time.LocalDate;
import javax.xml.datatype.XMLGregorianCalendar;

/** Days of the calendar as the schema lets them through: without a time zone. */
public final class Days {

    private Days() {}

    public static LocalDate of(XMLGregorianCalendar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
