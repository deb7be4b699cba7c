-- By what the case is found, as the fourth version of the schema held it.

UPDATE hersys.patient_case_key SET registered_at = '2022-10-03 01:00:00.123456+00:00';
INSERT INTO hersys.patient_case_key (kind, token, case_id, registered_at)
VALUES ('KANA', utf8('カクウハナコ'), '00000000-0000-0001-0000-000000000001', '2022-10-03 01:00:00.123456+00:00');
INSERT INTO hersys.patient_case_key (kind, token, case_id, registered_at)
VALUES ('NAME', utf8('架空花子'), '00000000-0000-0001-0000-000000000001', '2022-10-03 01:00:00.123456+00:00');
INSERT INTO hersys.patient_case_key (kind, token, case_id, registered_at)
VALUES ('KANA_BEGINNING', utf8('カク'), '00000000-0000-0001-0000-000000000001', '2022-10-03 01:00:00.123456+00:00');
INSERT INTO hersys.case_access (organisation, case_id, relations, registered_at, diagnosis_class, diagnosed_on,
    reported_on, status, institution_id, responsible_centre, is_id_handed_over)
VALUES ('institution:clinic', '00000000-0000-0001-0000-000000000001', 1, '2022-10-03 01:00:00.123456+00:00',
    'CONFIRMED_PATIENT', '2022-10-03', '2022-10-03', NULL, 'clinic', 'centre', FALSE);
INSERT INTO hersys.case_access (organisation, case_id, relations, registered_at, diagnosis_class, diagnosed_on,
    reported_on, status, institution_id, responsible_centre, is_id_handed_over)
VALUES ('centre:centre', '00000000-0000-0001-0000-000000000001', 10, '2022-10-03 01:00:00.123456+00:00',
    'CONFIRMED_PATIENT', '2022-10-03', '2022-10-03', NULL, 'clinic', 'centre', FALSE);
