-- Where a person gets mail, and what about.
alter table account add column email text not null default '';
alter table account add column mail_of_progress boolean not null default true;
alter table account add column mail_of_deadlines boolean not null default true;
