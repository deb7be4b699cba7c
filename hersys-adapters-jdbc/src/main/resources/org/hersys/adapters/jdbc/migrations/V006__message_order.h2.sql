CREATE INDEX IF NOT EXISTS message_turn ON hersys.message (priority, next_try_at, position);
CREATE INDEX IF NOT EXISTS message_expiry ON hersys.message (expires_at);
