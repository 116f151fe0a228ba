package no.likevilkar.integration.document.sheet;

/** A spreadsheet that cannot be read, or must not be; says why in the words of a problem. */
public final class SheetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SheetFault fault;
    private final String expected;

    /**
     * @param found what stands there
     * @param expected what should
     */
    public SheetException(SheetFault fault, String found, String expected) {
        super(found);
        this.fault = fault;
        this.expected = expected;
    }

    /** A file that contradicts itself or its format. */
    public static SheetException broken(String found) {
        return new SheetException(SheetFault.BROKEN, found, "a whole spreadsheet as a spreadsheet program saves it");
    }

    /** One that asks more of the machine than it is worth. */
    public static SheetException beyond(String found, String limit) {
        return new SheetException(SheetFault.BEYOND_LIMITS, found, "at most " + limit);
    }

    public SheetFault fault() {
        return fault;
    }

    public String expected() {
        return expected;
    }
}
