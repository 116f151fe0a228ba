/**
 * The transparency log as an auditor checks it: RFC 6962 proofs, C2SP tlog-tiles, signed-note, tlog-checkpoint,
 * tlog-cosignature and tlog-proof. Shares no code with what writes the log.
 */
package no.likevilkar.check.log;
