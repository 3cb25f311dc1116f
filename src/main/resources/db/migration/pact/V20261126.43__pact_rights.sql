-- Who may do what with pacts. The roles come from the rules of the emulation year.
insert into guarded_right (right_key) values ('PactRight.SIGN'), ('PactRight.WITNESS'), ('PactRight.DRAFT');

insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'PactRight.DRAFT'), ('emulation-officer', 'PactRight.COMMENT'),
    ('emulation-officer', 'PactRight.WITNESS'), ('emulation-officer', 'PactRight.CONFIRM'),
    ('unit-head', 'PactRight.DRAFT'), ('unit-head', 'PactRight.COMMENT'), ('unit-head', 'PactRight.SIGN'),
    ('unit-clerk', 'PactRight.DRAFT'), ('unit-clerk', 'PactRight.COMMENT'), ('unit-clerk', 'PactRight.CONFIRM')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
