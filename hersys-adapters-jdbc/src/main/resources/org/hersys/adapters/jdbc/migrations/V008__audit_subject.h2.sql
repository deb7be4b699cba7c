CREATE INDEX IF NOT EXISTS audit_entry_subject ON hersys.audit_entry (subject, subject_kind, position);
