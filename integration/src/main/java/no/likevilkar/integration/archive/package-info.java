/** Hands a decided case over to an archive: Noark 5, as the arkivmelding of eFormidling has it. */
package no.likevilkar.integration.archive;
