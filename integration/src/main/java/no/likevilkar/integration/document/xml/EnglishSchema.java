package no.likevilkar.integration.document.xml;

import java.util.Locale;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.SAXException;

/**
 * A schema whose messages come in English whatever the machine's language is, because they are taken apart to make problems
 * that read the same everywhere. The root locale is asked for: for English the JDK has no list of its own and would fall back
 * to the machine's language.
 */
final class EnglishSchema extends Schema {

    private static final String LOCALE = "http://apache.org/xml/properties/locale";

    private final Schema schema;

    EnglishSchema(Schema schema) {
        this.schema = schema;
    }

    @Override
    public Validator newValidator() {
        Validator validator = schema.newValidator();
        try {
            validator.setProperty(LOCALE, Locale.ROOT);
        } catch (SAXException e) {
            throw new IllegalStateException("the schema validator's language cannot be set", e);
        }
        return validator;
    }

    @Override
    public ValidatorHandler newValidatorHandler() {
        ValidatorHandler handler = schema.newValidatorHandler();
        try {
            handler.setProperty(LOCALE, Locale.ROOT);
        } catch (SAXException e) {
            throw new IllegalStateException("the schema validator's language cannot be set", e);
        }
        return handler;
    }
}
