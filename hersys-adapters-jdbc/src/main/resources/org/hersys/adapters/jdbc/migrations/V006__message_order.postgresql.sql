CREATE INDEX IF NOT EXISTS message_turn ON hersys.message (priority, next_try_at, position) WHERE next_try_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS message_expiry ON hersys.message (expires_at) WHERE next_try_at IS NOT NULL;
