-- A year whose best are proposed, decided, shown and archived.
alter table bloc_year drop constraint bloc_year_state_check;
alter table bloc_year add constraint bloc_year_state_check check (state in
    ('PLANNED', 'MEMBERS_CONFIRMED', 'PACT_DRAFTING', 'PACT_SIGNED', 'RUNNING', 'MID_YEAR_REVIEWED', 'SELF_SCORING',
     'CROSS_CHECKING', 'APPRAISING', 'REVIEW_MEETING', 'RANKED', 'PROPOSED', 'DECIDED', 'DISCLOSED', 'ARCHIVED'));
