/**
 * The transparency log as it is written: leaves from the database into tiles and checkpoints (RFC 6962, c2sp.org/tlog-tiles,
 * c2sp.org/tlog-checkpoint), proofs for bundles, and the witness. Knows no database; rows come by {@code LeafRows}.
 */
package no.likevilkar.integration.log;
