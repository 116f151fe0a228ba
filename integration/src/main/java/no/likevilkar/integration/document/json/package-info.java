/** The one place where JSON from strangers is read: strict, within limits, and with the place of everything in it. */
package no.likevilkar.integration.document.json;
