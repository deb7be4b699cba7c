package org.hersys.adapters.jdbc;

/**
 * How far {@link JdbcReencryption} has come (再暗号化の進み具合). Immutable.
 *
 * @param documents how many documents were looked at
 * @param documentsRewritten how many of them were sealed with the key in use now
 * @param cases how many cases had their search keys looked at
 * @param casesRewritten how many of them got new ones
 */
public record ReencryptionProgress(long documents, long documentsRewritten, long cases, long casesRewritten) {

    static final ReencryptionProgress NOTHING = new ReencryptionProgress(0, 0, 0, 0);

    /**
     * Whether a former key is needed no longer; to be asked of a run that began after every program used the new key.
     *
     * @return whether nothing had to be rewritten
     */
    public boolean isNothingLeft() {
        return documentsRewritten + casesRewritten == 0;
    }

    ReencryptionProgress withDocuments(long seen, long rewritten) {
        return new ReencryptionProgress(documents + seen, documentsRewritten + rewritten, cases, casesRewritten);
    }

    ReencryptionProgress withCases(long seen, long rewritten) {
        return new ReencryptionProgress(documents, documentsRewritten, cases + seen, casesRewritten + rewritten);
    }
}
