/**
 * Reads SAF-T Financial (Norway) 1.20, 1.30 and, as far as it is alike, 1.40: cost per account and value of a dimension. Header and
 * master files are bound by JAXB, the bookings are streamed. Structure and versions: Skatteetaten/saf-t@1abb7ec.
 */
package no.likevilkar.integration.document.saft;
