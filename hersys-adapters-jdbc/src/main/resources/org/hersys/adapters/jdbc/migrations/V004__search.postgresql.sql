CREATE INDEX IF NOT EXISTS case_access_to_hand_over ON hersys.case_access (organisation, registered_at DESC, case_id DESC) WHERE NOT is_id_handed_over;
CREATE INDEX IF NOT EXISTS notification_open_query_filed ON hersys.notification (submitted_at, notification_id) WHERE has_open_query;
