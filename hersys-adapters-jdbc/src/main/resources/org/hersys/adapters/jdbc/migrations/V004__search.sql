-- By what cases are found: which organisation may find a case, and what it is found by. All of it is derived; hersys makes
-- it anew from the documents when asked to reindex. Rows of an older version are found again after that.

CREATE TABLE IF NOT EXISTS hersys.case_access (
    organisation VARCHAR NOT NULL,
    case_id UUID NOT NULL REFERENCES hersys.patient_case (case_id) ON DELETE CASCADE,
    relations INTEGER NOT NULL,
    registered_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    diagnosis_class VARCHAR(64),
    diagnosed_on DATE,
    reported_on DATE,
    status VARCHAR(64),
    institution_id VARCHAR,
    responsible_centre VARCHAR,
    is_id_handed_over BOOLEAN NOT NULL,
    PRIMARY KEY (organisation, case_id)
);
CREATE INDEX IF NOT EXISTS case_access_case ON hersys.case_access (case_id);
CREATE INDEX IF NOT EXISTS case_access_registered ON hersys.case_access (organisation, registered_at DESC, case_id DESC);
CREATE INDEX IF NOT EXISTS case_access_diagnosed ON hersys.case_access (organisation, diagnosed_on);
CREATE INDEX IF NOT EXISTS case_access_reported ON hersys.case_access (organisation, reported_on);
CREATE INDEX IF NOT EXISTS case_access_class ON hersys.case_access (organisation, diagnosis_class, registered_at DESC, case_id DESC);
CREATE INDEX IF NOT EXISTS case_access_status ON hersys.case_access (organisation, status, registered_at DESC, case_id DESC);
CREATE INDEX IF NOT EXISTS case_access_institution ON hersys.case_access (organisation, institution_id, registered_at DESC, case_id DESC);
CREATE INDEX IF NOT EXISTS case_access_centre ON hersys.case_access (organisation, responsible_centre, registered_at DESC, case_id DESC);
COMMENT ON TABLE hersys.case_access IS '検索範囲: one row for each case and each organisation that is tied to it';
COMMENT ON COLUMN hersys.case_access.organisation IS 'kind and id of the organisation, such as centre:x';
COMMENT ON COLUMN hersys.case_access.case_id IS 'which case';
COMMENT ON COLUMN hersys.case_access.relations IS 'by what they are tied: 1 entered by it, 2 responsible, 4 related, 8 in its area, 16 admitted, 32 linked';
COMMENT ON COLUMN hersys.case_access.registered_at IS '登録日時: of the case';
COMMENT ON COLUMN hersys.case_access.diagnosis_class IS '診断分類: of the last notification, in the names of DiagnosisClass';
COMMENT ON COLUMN hersys.case_access.diagnosed_on IS '診断年月日: of the last notification';
COMMENT ON COLUMN hersys.case_access.reported_on IS '報告日: of the last notification';
COMMENT ON COLUMN hersys.case_access.status IS '現在のステータス: in the names of CurrentStatus';
COMMENT ON COLUMN hersys.case_access.institution_id IS 'the institution that registered the case, or for which it was registered';
COMMENT ON COLUMN hersys.case_access.responsible_centre IS '担当保健所: its id';
COMMENT ON COLUMN hersys.case_access.is_id_handed_over IS 'whether the patient was given the HER-SYS id that holds now';

CREATE INDEX IF NOT EXISTS patient_case_registered ON hersys.patient_case (registered_at DESC, case_id DESC);

ALTER TABLE hersys.patient_case_key ADD COLUMN IF NOT EXISTS registered_at TIMESTAMP(6) WITH TIME ZONE;
UPDATE hersys.patient_case_key k SET registered_at =
    (SELECT c.registered_at FROM hersys.patient_case c WHERE c.case_id = k.case_id);
CREATE INDEX IF NOT EXISTS patient_case_key_registered ON hersys.patient_case_key (kind, token, registered_at DESC, case_id DESC);
COMMENT ON COLUMN hersys.patient_case_key.kind IS 'which items the key is made of, in the names of SearchKey.Kind';
COMMENT ON COLUMN hersys.patient_case_key.registered_at IS '登録日時: of the case';
