-- Those of the emulation year. The rooms of the year add the rights of member units.
insert into role (key, name, name_en) values
    ('emulation-officer', 'Cán bộ thi đua, khen thưởng', 'Emulation officer'),
    ('unit-head', 'Thủ trưởng đơn vị', 'Head of a unit'),
    ('unit-clerk', 'Cán bộ đơn vị', 'Clerk of a unit');

insert into role_right (role, right_key) values
    ('emulation-officer', 'RuleRight.READ'), ('emulation-officer', 'RuleRight.KEEP'),
    ('emulation-officer', 'RuleRight.OVERRIDE'),
    ('board', 'RuleRight.READ'),
    ('administrator', 'RuleRight.READ'), ('administrator', 'RuleRight.KEEP'),
    ('administrator', 'RuleRight.OVERRIDE'),
    ('administrator', 'Role.EMULATION_OFFICER'), ('administrator', 'Role.UNIT_HEAD'),
    ('administrator', 'Role.UNIT_CLERK');

insert into guarded_right (right_key) values ('RuleRight.KEEP'), ('RuleRight.OVERRIDE');
