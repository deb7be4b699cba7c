-- A code that waits with its secret and one that was sent and has none, as the sixth version held them.

INSERT INTO hersys.message (message_id, state, kind, created_at, next_try_at, attempts, repeats, priority, expires_at, secret,
    document)
VALUES ('00000000-0000-0007-0000-000000000001', 'WAITING', 'CODE_BY_SMS', '2022-10-10 01:00:00.123456+00:00',
    '2022-10-10 01:00:00.123456+00:00', 0, 0, 'CODE', '2022-10-10 01:05:00.123456+00:00', utf8('sealed'),
    utf8('{"document":"message","schemaVersion":1,"id":"00000000-0000-0007-0000-000000000001","kind":"CODE_BY_SMS","createdAt":"2022-10-10T01:00:00.123456789Z","state":"WAITING","account":"account-1","expiresAt":"2022-10-10T01:05:00.123456789Z"}'));
INSERT INTO hersys.message (message_id, state, kind, created_at, next_try_at, attempts, repeats, priority, expires_at, secret,
    gateway_reference, document)
VALUES ('00000000-0000-0007-0000-000000000002', 'ACCEPTED', 'CODE_BY_VOICE', '2022-10-10 01:00:00.123456+00:00',
    NULL, 1, 0, 'CODE', '2022-10-10 01:05:00.123456+00:00', NULL, 'gw-0002',
    utf8('{"document":"message","schemaVersion":1,"id":"00000000-0000-0007-0000-000000000002","kind":"CODE_BY_VOICE","createdAt":"2022-10-10T01:00:00.123456789Z","state":"WAITING","account":"account-1","expiresAt":"2022-10-10T01:05:00.123456789Z"}'));
