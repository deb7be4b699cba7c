-- The open queries of each organisation, so that its list does not go over those of everybody.

ALTER TABLE hersys.case_access ADD COLUMN IF NOT EXISTS has_open_query BOOLEAN DEFAULT FALSE NOT NULL;
UPDATE hersys.case_access a SET has_open_query = TRUE
    WHERE a.case_id IN (SELECT n.case_id FROM hersys.notification n WHERE n.has_open_query);
DROP INDEX IF EXISTS hersys.notification_open_query;
DROP INDEX IF EXISTS hersys.notification_open_query_filed;
COMMENT ON COLUMN hersys.case_access.has_open_query IS '照会中: whether a centre has asked about a notification of the case and nobody has answered';
