/** Zips from strangers, read within limits. */
package no.likevilkar.integration.document.zip;
