-- What an entry of the audit trail is about besides cases and notifications. Entries of before name none.

ALTER TABLE hersys.audit_entry ADD COLUMN IF NOT EXISTS subject_kind VARCHAR(32);
ALTER TABLE hersys.audit_entry ADD COLUMN IF NOT EXISTS subject VARCHAR(160);
COMMENT ON COLUMN hersys.audit_entry.subject_kind IS '対象の種別: in the names of AuditSubject.Kind; null if there is no subject';
COMMENT ON COLUMN hersys.audit_entry.subject IS '対象: the id of the account, the organisation or the daily report; without personal data';
