-- What one may only do with a second factor, besides everything over accounts.
create table guarded_right (
    right_key text primary key check (right_key ~ '^[A-Z][A-Za-z]*\.[A-Z][A-Z_]*$')
);
insert into guarded_right (right_key) values
    ('NewsroomRight.PUBLISH'), ('NewsroomRight.FORCE'),
    ('NewsRight.PUBLISH'), ('NewsRight.CORRECT'), ('NewsRight.WITHDRAW'),
    ('OrganisationRight.ARRANGE_UNITS'), ('OrganisationRight.APPOINT'), ('SiteRight.CONFIGURE');

insert into role (key, name, name_en) values
    ('reporter', 'Phóng viên', 'Reporter'),
    ('editor', 'Biên tập viên', 'Editor'),
    ('board', 'Ban Biên tập', 'Board of editors'),
    ('auditor', 'Thanh tra, kiểm tra', 'Auditor');

-- A right `Role.X` is the right to give the role x.
insert into role_right (role, right_key) values
    ('reporter', 'NewsroomRight.WRITE'), ('reporter', 'MediaRight.ADD'),

    ('editor', 'NewsroomRight.WRITE'), ('editor', 'NewsroomRight.REVIEW'), ('editor', 'NewsroomRight.FEEDBACK'),
    ('editor', 'FeedbackRight.HANDLE'), ('editor', 'MediaRight.ADD'), ('editor', 'MediaRight.EDIT'),
    ('editor', 'TrafficRight.READ'),

    ('board', 'NewsroomRight.WRITE'), ('board', 'NewsroomRight.REVIEW'), ('board', 'NewsroomRight.PUBLISH'),
    ('board', 'NewsroomRight.FORCE'), ('board', 'NewsroomRight.FEEDBACK'), ('board', 'FeedbackRight.HANDLE'),
    ('board', 'NewsRight.PUBLISH'), ('board', 'NewsRight.CORRECT'), ('board', 'NewsRight.WITHDRAW'),
    ('board', 'NewsRight.ARRANGE'), ('board', 'MediaRight.ADD'), ('board', 'MediaRight.EDIT'),
    ('board', 'MediaRight.DISCARD'), ('board', 'TrafficRight.READ'), ('board', 'TrafficRight.BASELINE'),
    ('board', 'SiteRight.OUTAGE'), ('board', 'SiteRight.COMPLIANCE'), ('board', 'SiteRight.REDIRECT'),

    ('administrator', 'OrganisationRight.ARRANGE_UNITS'), ('administrator', 'OrganisationRight.APPOINT'),
    ('administrator', 'SiteRight.CONFIGURE'), ('administrator', 'SiteRight.OUTAGE'),
    ('administrator', 'SiteRight.COMPLIANCE'), ('administrator', 'SiteRight.REDIRECT'),
    ('administrator', 'AuditRight.READ'),
    ('administrator', 'Role.ADMINISTRATOR'), ('administrator', 'Role.REPORTER'), ('administrator', 'Role.EDITOR'),
    ('administrator', 'Role.BOARD'), ('administrator', 'Role.AUDITOR'),

    ('auditor', 'AuditRight.READ'), ('auditor', 'TrafficRight.READ');
