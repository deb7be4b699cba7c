-- The closing of an account, not yet sealed, as the eighth version of the schema held it.

INSERT INTO hersys.audit_entry (entry_id, happened_at, document, digest, seal_number, seal_position, subject_kind, subject)
VALUES ('00000000-0000-0008-0000-000000000001', '2022-10-10 01:00:00.123456+00:00',
    utf8('{"document":"audit-entry","schemaVersion":1,"id":"00000000-0000-0008-0000-000000000001","at":"2022-10-10T01:00:00.123456789Z","actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"operation":"CLOSE_ACCOUNT","result":"DONE","subject":{"kind":"ACCOUNT","id":"former-clerk"}}'),
    hex('e1806cb51fccca4c479390de7927231561243ce63225b6384667be21ff04deb5'), NULL, NULL, 'ACCOUNT', 'former-clerk');
