/**
 * The report of a bundle: one HTML file that stands alone, in bokmål, nynorsk and English. It is made from the files of the
 * bundle alone, so that anybody can make it again and get the same bytes.
 */
package no.likevilkar.integration.report;
