/** Notices of awarded contracts: eForms result notices (XML) and OCDS releases (JSON), read into one form. */
package no.likevilkar.integration.document.notice;
