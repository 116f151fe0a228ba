/** The case file as JSON: the same form as the XML, part by part, with the places of the JSON file. */
package no.likevilkar.integration.document.casejson;
