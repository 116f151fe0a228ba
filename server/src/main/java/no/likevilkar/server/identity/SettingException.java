package no.likevilkar.server.identity;

/** A setting with which nobody can be let in. The message is shown to the operator on {@code /health/ready}. */
public final class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param setting its name
     * @param found what stands there, never a secret
     * @param expected what should
     */
    public SettingException(String setting, String found, String expected) {
        super(setting + ": found " + found + "; expected " + expected);
    }
}
