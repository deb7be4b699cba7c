CREATE INDEX IF NOT EXISTS case_access_open_query ON hersys.case_access (organisation, case_id) WHERE has_open_query;
