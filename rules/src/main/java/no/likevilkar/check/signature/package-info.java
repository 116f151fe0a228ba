/** Signatures of bundles and whom to believe: DSSE, in-toto Statement v1, Ed25519. */
package no.likevilkar.check.signature;
