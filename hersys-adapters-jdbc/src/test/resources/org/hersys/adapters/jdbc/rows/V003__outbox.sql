-- A message that waits and one that failed and is being sent again, as the third version of the schema held them.

INSERT INTO hersys.message (message_id, state, kind, case_id, notification_id, created_at, next_try_at, attempts,
    repeats, lease_token, leased_by, leased_until, last_failure, gateway_reference, document)
VALUES ('00000000-0000-0004-0000-000000000001', 'WAITING', 'CENTRE_TOLD_OF_SUBMISSION', '00000000-0000-0001-0000-000000000001',
    '00000000-0000-0002-0000-000000000001', '2022-10-03 01:00:00.123456+00:00', '2022-10-03 01:00:00.123456+00:00', 0, 0, NULL, NULL, NULL, NULL, NULL,
    utf8('{"document":"message","schemaVersion":1,"id":"00000000-0000-0004-0000-000000000001","kind":"CENTRE_TOLD_OF_SUBMISSION","centre":"centre","createdAt":"2022-10-03T01:00:00.123456789Z","state":"WAITING","caseId":"00000000-0000-0001-0000-000000000001","hersysId":"00000001","notificationId":"00000000-0000-0002-0000-000000000001"}'));
INSERT INTO hersys.message (message_id, state, kind, case_id, notification_id, created_at, next_try_at, attempts,
    repeats, lease_token, leased_by, leased_until, last_failure, gateway_reference, document)
VALUES ('00000000-0000-0004-0000-000000000002', 'FAILED', 'CENTRE_TOLD_OF_SUBMISSION', '00000000-0000-0001-0000-000000000001',
    '00000000-0000-0002-0000-000000000001', '2022-10-03 01:00:00.123456+00:00', '2022-10-03 02:05:00+00:00', 3, 1,
    '00000000-0000-0005-0000-000000000001', 'mail-1', '2022-10-03 02:05:00+00:00', 'GATEWAY_BUSY', 'gw-0001',
    utf8('{"document":"message","schemaVersion":1,"id":"00000000-0000-0004-0000-000000000002","kind":"CENTRE_TOLD_OF_SUBMISSION","centre":"centre","createdAt":"2022-10-03T01:00:00.123456789Z","state":"WAITING","caseId":"00000000-0000-0001-0000-000000000001","hersysId":"00000001","notificationId":"00000000-0000-0002-0000-000000000001"}'));
