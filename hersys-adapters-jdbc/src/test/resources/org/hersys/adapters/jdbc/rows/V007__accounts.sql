-- An account in use with its sign-in and its session, a closed one, and who is responsible, as the seventh version held them.

INSERT INTO hersys.account (login_id, account_id, actor_id, centre, state, version, entered_at, document)
VALUES ('clinic-1.ward_2@example', '00000000-0000-0007-0000-000000000001', 'clinic-1', 'centre', 'ACTIVE', 12,
    '2020-11-16 00:00:00.123456+00:00',
    utf8('{"document":"account","schemaVersion":1,"id":"clinic-1.ward_2@example","actor":{"id":"clinic-1","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"displayName":"外来　課1","centre":"centre","state":"ACTIVE","passwordHash":"$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA","passwordSetAt":"2020-11-17T01:02:03Z","passwordValidUntil":"2021-02-15T01:02:03Z","failedTries":3,"lockedUntil":"2020-11-17T01:17:03Z","phones":["+819000000000","+81300000000"],"authenticator":"c2VhbGVk","authenticatorStep":53518164,"codes":["2020-11-17T01:02:03Z","2020-11-17T01:03:03Z"],"attribution":{"actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"at":"2020-11-16T00:00:00.123456789Z","channel":"SCREEN"},"version":12}'));
INSERT INTO hersys.account (login_id, account_id, actor_id, centre, state, version, entered_at, document)
VALUES ('former-clerk', '00000000-0000-0007-0000-000000000002', 'former-clerk', 'centre', 'CLOSED', 2,
    '2020-11-16 00:00:00.123456+00:00',
    utf8('{"document":"account","schemaVersion":1,"id":"former-clerk","actor":{"id":"former-clerk","role":"HEALTH_CENTRE","centre":"centre"},"displayName":"△△課1","state":"CLOSED","passwordHash":"$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA","passwordSetAt":"2020-11-16T00:00:00.123456789Z","passwordValidUntil":"2020-11-23T00:00:00.123456789Z","failedTries":0,"attribution":{"actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"at":"2020-11-16T00:00:00.123456789Z","channel":"SCREEN"},"version":2,"centre":"centre"}'));
INSERT INTO hersys.account_centre (centre) VALUES ('centre');
INSERT INTO hersys.responsible_person (organisation, person_id, version, document)
VALUES ('institution:clinic', '00000000-0000-0007-0000-000000000003', 1,
    utf8('{"document":"responsible-person","schemaVersion":1,"organisation":"institution:clinic","name":"架空　責子","termsAcceptedOn":"2020-11-16","attribution":{"actor":{"id":"centre-nurse","role":"HEALTH_CENTRE","centre":"centre"},"at":"2020-11-16T00:00:00.123456789Z","channel":"SCREEN"}}'));
INSERT INTO hersys.sign_in (token, sign_in_id, version, ends_at, document)
VALUES ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '00000000-0000-0007-0000-000000000004', 3, '2020-11-17 01:17:03+00:00',
    utf8('{"document":"sign-in","schemaVersion":1,"token":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","account":"clinic-1.ward_2@example","stage":"ADDING_PHONE","startedAt":"2020-11-17T01:02:03Z","endsAt":"2020-11-17T01:17:03Z","sends":2,"code":{"hash":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","message":"00000000-0000-0000-0000-000000000009","expiresAt":"2020-11-17T01:07:03Z","triesLeft":4},"newPhone":"+819000000000","version":3}'));
INSERT INTO hersys.account_session (token, login_id, opened_at, last_used_at, document)
VALUES ('dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd', 'clinic-1.ward_2@example', '2020-11-17 01:02:03+00:00', '2020-11-17 01:03:03+00:00',
    utf8('{"document":"account-session","schemaVersion":1,"token":"dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd","account":"clinic-1.ward_2@example","openedAt":"2020-11-17T01:02:03Z","lastUsedAt":"2020-11-17T01:03:03Z"}'));
