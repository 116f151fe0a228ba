package no.likevilkar.integration.document.saft;

import java.util.Optional;

/**
 * Which dimension the bookings are told apart by.
 *
 * @param dimension code of the dimension (AnalysisType); empty to tell nothing apart
 * @param value the one value asked for, all others counting as one; empty to tell each apart
 */
record Sought(Optional<String> dimension, Optional<String> value) {}
