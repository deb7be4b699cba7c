CREATE INDEX IF NOT EXISTS audit_entry_unsealed ON hersys.audit_entry (position) WHERE seal_number IS NULL;
