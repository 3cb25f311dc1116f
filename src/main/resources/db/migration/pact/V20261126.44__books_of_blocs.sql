-- Whoever drafts a bloc's pact takes its number from the bloc's book.
insert into role_right (role, right_key)
select role, right_key
from (values
    ('emulation-officer', 'DocumentRight.NUMBER'), ('emulation-officer', 'DocumentRight.READ'),
    ('unit-head', 'DocumentRight.NUMBER'), ('unit-clerk', 'DocumentRight.NUMBER')
) as given (role, right_key)
where exists (select from role where role.key = given.role);
