/** Sums the bookings of a SAF-T file a second time, with the JDK's own parser and arithmetic, as the page on SAF-T says. */
package no.likevilkar.integration.pointer.saft;
