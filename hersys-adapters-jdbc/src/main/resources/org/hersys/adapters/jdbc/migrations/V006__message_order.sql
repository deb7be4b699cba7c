-- Which message goes first, until when it is worth sending, and the sealed code of a sign-in.

ALTER TABLE hersys.message ADD COLUMN IF NOT EXISTS priority VARCHAR(16) DEFAULT 'ORDINARY' NOT NULL;
ALTER TABLE hersys.message ADD COLUMN IF NOT EXISTS expires_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE hersys.message ADD COLUMN IF NOT EXISTS secret BYTEA;
DROP INDEX IF EXISTS hersys.message_due;
CREATE INDEX IF NOT EXISTS message_reference ON hersys.message (gateway_reference);
COMMENT ON COLUMN hersys.message.priority IS 'which goes first, in the names of MessagePriority';
COMMENT ON COLUMN hersys.message.expires_at IS 'from when on it is not sent any more; null if it never expires';
COMMENT ON COLUMN hersys.message.secret IS 'number and code, encrypted; null if it has none, and as soon as it is no longer to be sent';
