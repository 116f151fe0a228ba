package no.likevilkar.enginecontract;

/** What a rule of a contract test saw. */
public record Seen(String rule, Object value) {}
