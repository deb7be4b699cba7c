CREATE INDEX IF NOT EXISTS case_access_open_query ON hersys.case_access (organisation, has_open_query, case_id);
