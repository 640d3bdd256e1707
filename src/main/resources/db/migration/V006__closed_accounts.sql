-- Who may no longer sign in. An account is never deleted, because the history names it.
alter table account add column closed boolean not null default false;
