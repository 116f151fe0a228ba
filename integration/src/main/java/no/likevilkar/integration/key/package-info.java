/** Keys that sign: Ed25519, of the JDK alone. */
package no.likevilkar.integration.key;
