-- An organisation with an open query about the case, as the ninth version of the schema held it.

INSERT INTO hersys.case_access (organisation, case_id, relations, registered_at, diagnosis_class, diagnosed_on,
    reported_on, status, institution_id, responsible_centre, is_id_handed_over, has_open_query)
VALUES ('centre:next-door', '00000000-0000-0001-0000-000000000001', 4, '2022-10-03 01:00:00.123456+00:00',
    'CONFIRMED_PATIENT', '2022-10-03', '2022-10-03', NULL, 'clinic', 'centre', FALSE, TRUE);
