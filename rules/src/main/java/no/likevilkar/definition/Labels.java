package no.likevilkar.definition;

/**
 * One short text in the three languages.
 *
 * @param nb bokmål
 * @param nn nynorsk
 * @param en English
 */
public record Labels(String nb, String nn, String en) {

    public static Labels read(Yaml yaml, String name) {
        var texts = yaml.optionalMapping(name)
                .orElseThrow(() -> new DefinitionException(yaml.place(), "a " + name + " in nb, nn and en", "none"))
                .only("nb", "nn", "en");
        return new Labels(texts.text("nb"), texts.text("nn"), texts.text("en"));
    }

    /** The text in a language given by its code; English for any other code. */
    public String in(String language) {
        return switch (language) {
            case "nb" -> nb;
            case "nn" -> nn;
            default -> en;
        };
    }
}
