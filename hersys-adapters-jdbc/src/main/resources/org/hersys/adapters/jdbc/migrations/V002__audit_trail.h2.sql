CREATE INDEX IF NOT EXISTS audit_entry_unsealed ON hersys.audit_entry (seal_number, position);
