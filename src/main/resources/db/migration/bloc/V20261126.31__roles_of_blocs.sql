-- For those roles of the emulation year that there are.
insert into role_right (role, right_key)
select role.key, given.right_key from role join (values
    ('emulation-officer', 'BlocRight.ARRANGE'), ('emulation-officer', 'BlocRight.LEAD'),
    ('emulation-officer', 'BlocRight.VIEW'),
    ('unit-head', 'BlocRight.LEAD'), ('unit-head', 'BlocRight.VIEW'),
    ('unit-clerk', 'BlocRight.VIEW')
) as given (role, right_key) on role.key = given.role;
