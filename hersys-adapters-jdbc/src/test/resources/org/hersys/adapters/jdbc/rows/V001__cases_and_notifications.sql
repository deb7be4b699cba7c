-- A case in two versions and its notification, as the first version of the schema held them.

INSERT INTO hersys.patient_case (case_id, version, hersys_id, registered_at, entered_at, status, status_since,
    responsible_centre, is_id_handed_over, last_diagnosed_on, sex)
VALUES ('00000000-0000-0001-0000-000000000001', 2, '00000001', '2022-10-03 01:00:00.123456+00:00',
    '2022-10-03 02:00:00.123456+00:00', NULL, NULL, 'centre', FALSE, '2022-10-03', 'FEMALE');
INSERT INTO hersys.patient_case_version (case_id, version, entered_at, document)
VALUES ('00000000-0000-0001-0000-000000000001', 1, '2022-10-03 01:00:00.123456+00:00',
    utf8('{"document":"case-record","schemaVersion":1,"caseId":"00000000-0000-0001-0000-000000000001","hersysId":"00000001","version":1,"registration":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"},"attribution":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"},"content":{"shared":{"name":"架空　花子","kana":"カクウ　ハナコ","sex":"FEMALE","birthDate":"1982-04-15","occupation":"会社員","registeredAddress":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"registeredAddressPhone":"+819000000001","whereabouts":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"whereaboutsPhone":"+819000000001"}},"lastDiagnosis":"2022-10-03","responsibleCentre":"centre"}'));
INSERT INTO hersys.patient_case_version (case_id, version, entered_at, document)
VALUES ('00000000-0000-0001-0000-000000000001', 2, '2022-10-03 02:00:00.123456+00:00',
    utf8('{"document":"case-record","schemaVersion":1,"caseId":"00000000-0000-0001-0000-000000000001","hersysId":"00000001","version":2,"registration":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"},"attribution":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T02:00:00.123456789Z","channel":"SCREEN"},"content":{"shared":{"name":"架空　花子","kana":"カクウ　ハナコ","sex":"FEMALE","birthDate":"1982-04-15","occupation":"会社員","registeredAddress":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"registeredAddressPhone":"+819000000001","whereabouts":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"whereaboutsPhone":"+819000000001"},"remarks":"経過良好"},"lastDiagnosis":"2022-10-03","responsibleCentre":"centre"}'));
INSERT INTO hersys.hersys_id (hersys_id, case_id)
VALUES ('00000001', '00000000-0000-0001-0000-000000000001');
INSERT INTO hersys.hersys_id (hersys_id, case_id) VALUES ('00000002', NULL);
INSERT INTO hersys.patient_case_key (kind, token, case_id)
VALUES ('BIRTH_DATE_AND_PHONE', utf8('1982-04-15|+819000000001'), '00000000-0000-0001-0000-000000000001');
INSERT INTO hersys.patient_case_key (kind, token, case_id)
VALUES ('KANA_AND_BIRTH_DATE', utf8('カクウハナコ|1982-04-15'), '00000000-0000-0001-0000-000000000001');
INSERT INTO hersys.patient_case_key (kind, token, case_id)
VALUES ('KANA_AND_PHONE', utf8('カクウハナコ|+819000000001'), '00000000-0000-0001-0000-000000000001');
INSERT INTO hersys.patient_case_key (kind, token, case_id)
VALUES ('NAME_AND_BIRTH_DATE', utf8('架空花子|1982-04-15'), '00000000-0000-0001-0000-000000000001');
INSERT INTO hersys.notification (notification_id, case_id, version, state, entered_at, diagnosis_class, diagnosed_on,
    reported_on, onset_on, submitted_at, institution_id, addressee_centre, prefecture, sex, age, age_bracket,
    has_open_query)
VALUES ('00000000-0000-0002-0000-000000000001', '00000000-0000-0001-0000-000000000001', 1, 'SUBMITTED',
    '2022-10-03 01:00:00.123456+00:00', 'CONFIRMED_PATIENT', '2022-10-03', '2022-10-03', NULL,
    '2022-10-03 01:00:00.123456+00:00', 'clinic', 'centre', '13', 'FEMALE', 40, 'FORTIES', FALSE);
INSERT INTO hersys.notification_version (notification_id, version, entered_at, document)
VALUES ('00000000-0000-0002-0000-000000000001', 1, '2022-10-03 01:00:00.123456+00:00',
    utf8('{"document":"notification","schemaVersion":1,"state":"SUBMITTED","id":"00000000-0000-0002-0000-000000000001","caseId":"00000000-0000-0001-0000-000000000001","version":1,"content":{"diagnosisClass":"CONFIRMED_PATIENT","name":"架空　花子","kana":"カクウ　ハナコ","sex":"FEMALE","birthDate":"1982-04-15","occupation":"会社員","registeredAddress":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"registeredAddressPhone":"+819000000001","whereabouts":{"postalCode":"0000001","prefecture":"13","municipality":"139017","text":"架空町0丁目0番0号 見本荘1号室"},"whereaboutsPhone":"+819000000001","diagnosisDate":"2022-10-03"},"filing":{"institution":{"id":"clinic","name":"架空内科医院","municipality":"139114","code":"1310000110","address":{"postalCode":"0000011","prefecture":"13","municipality":"139114","text":"架空町0丁目0番0号 見本荘11号室"},"phone":"+81300000011"},"physician":"架空　良医","addressee":"centre","entered":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"}},"submissionDates":{"CONFIRMED_PATIENT":"2022-10-03"},"attribution":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"},"lastEdit":{"actor":{"id":"clinic-clerk","role":"OUTPATIENT_INSTITUTION","institution":"clinic"},"at":"2022-10-03T01:00:00.123456789Z","channel":"SCREEN"}}'));
INSERT INTO hersys.submission (organisation, submission_key, notification_id, is_deleted)
VALUES ('institution:clinic', 'key-1', '00000000-0000-0002-0000-000000000001', FALSE);
