package no.likevilkar.assess;

/**
 * Why a case cannot be assessed as it stands: it says something that the rule set does not know.
 *
 * @param code stable code, {@code CAS-7xx}
 * @param place id of the fact
 * @param found what it says
 * @param expected what the rule set admits
 * @param remedy what to do
 */
public record Objection(String code, String place, String found, String expected, String remedy) {}
