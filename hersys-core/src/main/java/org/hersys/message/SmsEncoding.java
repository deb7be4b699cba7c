package org.hersys.message;

/** How the text of a short message travels (SMSの文字符号化): the seven-bit alphabet of GSM, or UCS-2 for everything else. */
public enum SmsEncoding {
    /** GSM 7-bit default alphabet with its extension table (3GPP TS 23.038). */
    GSM_7(160, 153),
    /** UCS-2, in which Japanese travels; UTF-16 code units. */
    UCS_2(70, 67);

    private final int whole;
    private final int part;

    SmsEncoding(int whole, int part) {
        this.whole = whole;
        this.part = part;
    }

    /**
     * How much one message holds that is not divided.
     *
     * @return 160 septets or 70 code units
     */
    public int unitsOfWhole() {
        return whole;
    }

    /**
     * How much each part of a divided message holds, beside the header by which the parts are put together.
     *
     * @return 153 septets or 67 code units
     */
    public int unitsOfPart() {
        return part;
    }
}
