CREATE INDEX IF NOT EXISTS case_access_to_hand_over ON hersys.case_access (organisation, is_id_handed_over, registered_at DESC, case_id DESC);
CREATE INDEX IF NOT EXISTS notification_open_query_filed ON hersys.notification (has_open_query, submitted_at, notification_id);
