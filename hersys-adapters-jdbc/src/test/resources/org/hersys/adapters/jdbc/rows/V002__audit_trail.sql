-- A submission and a look at it, which are sealed, and another look, which is not, as the second version of the schema held them.

INSERT INTO hersys.audit_entry (entry_id, happened_at, document, digest, seal_number, seal_position)
VALUES ('00000000-0000-0003-0000-000000000001', '2022-10-03 01:00:00.123456+00:00',
    utf8('{"document":"audit-entry","schemaVersion":1,"id":"00000000-0000-0003-0000-000000000001","at":"2022-10-03T01:00:00.123456789Z","actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"operation":"SUBMIT","result":"DONE","cases":["00000000-0000-0001-0000-000000000001"]}'),
    hex('c77f91e1fad0c737a0e7d351316290170664b40a6dd0516c15b58d277c287e77'), 1, 1);
INSERT INTO hersys.audit_entry_case (case_id, entry_id)
VALUES ('00000000-0000-0001-0000-000000000001', '00000000-0000-0003-0000-000000000001');
INSERT INTO hersys.audit_entry (entry_id, happened_at, document, digest, seal_number, seal_position)
VALUES ('00000000-0000-0003-0000-000000000002', '2022-10-03 01:30:00.123456+00:00',
    utf8('{"document":"audit-entry","schemaVersion":1,"id":"00000000-0000-0003-0000-000000000002","at":"2022-10-03T01:30:00.123456789Z","actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"operation":"READ_CASE","result":"READ","cases":["00000000-0000-0001-0000-000000000001"]}'),
    hex('87647fb6618213524af8aa63d2a6dd299e1ee93a8173d66024f4f0c356c418a9'), 1, 2);
INSERT INTO hersys.audit_entry_case (case_id, entry_id)
VALUES ('00000000-0000-0001-0000-000000000001', '00000000-0000-0003-0000-000000000002');
INSERT INTO hersys.audit_entry (entry_id, happened_at, document, digest, seal_number, seal_position)
VALUES ('00000000-0000-0003-0000-000000000003', '2022-10-03 02:30:00.123456+00:00',
    utf8('{"document":"audit-entry","schemaVersion":1,"id":"00000000-0000-0003-0000-000000000003","at":"2022-10-03T02:30:00.123456789Z","actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"operation":"READ_CASE","result":"READ","cases":["00000000-0000-0001-0000-000000000001"]}'),
    hex('88983af9b3470cefa876b7dd590e99b2e5e423ed1fe48dc9055a55b1556333bb'), NULL, NULL);
INSERT INTO hersys.audit_entry_case (case_id, entry_id)
VALUES ('00000000-0000-0001-0000-000000000001', '00000000-0000-0003-0000-000000000003');
INSERT INTO hersys.audit_seal (seal_number, sealed_at, entries, entries_digest, previous_digest, pruned_through, digest)
VALUES (1, '2022-10-03 01:45:00+00:00', 2,
    hex('72ae6c5b4a454801cbbb56176b55bfa9f92d59eaec53724b0bce6825a5f9bf66'),
    hex('0000000000000000000000000000000000000000000000000000000000000000'), 0,
    hex('cc054335797ce3f7f8431db955dd4f6578ad71ba64723666c975b42ea2602ae9'));
