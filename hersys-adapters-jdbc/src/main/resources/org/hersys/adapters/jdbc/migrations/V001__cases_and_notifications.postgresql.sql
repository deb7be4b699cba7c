CREATE INDEX IF NOT EXISTS notification_open_query ON hersys.notification (has_open_query) WHERE has_open_query;
