CREATE INDEX IF NOT EXISTS message_due ON hersys.message (next_try_at, position) WHERE next_try_at IS NOT NULL;
