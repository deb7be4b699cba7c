package org.hersys.adapters.sms;

/**
 * How a message centre wants to get text that has its place in the alphabet of GSM（SMSCの既定文字集合）. Japanese always travels in
 * UCS-2. Ask the operator: SMPP leaves to the message centre what data coding 0 means.
 */
public enum SmppAlphabet {
    /** Data coding 0, each character of the GSM alphabet in an octet of its own, which is the most usual. */
    GSM_UNPACKED,
    /** Data coding 0, eight characters of the GSM alphabet in seven octets. */
    GSM_PACKED,
    /** Data coding 3; what has no place in ISO 8859-1 goes in UCS-2. */
    LATIN_1,
    /** Data coding 8 for everything: never misread, at the price of more parts for what is not Japanese. */
    UCS_2_ONLY
}
