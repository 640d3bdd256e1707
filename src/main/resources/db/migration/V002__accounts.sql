-- Who signs in, and as what. A role without an organization holds for the whole portal.
create table account (
  id            bigint generated always as identity primary key,
  username      text not null unique check (username ~ '^[0-9a-z._-]{2,64}$'),
  display_name  text not null check (display_name <> ''),
  password_hash text not null,
  created_at    timestamptz not null
);

create table account_role (
  account_id      bigint not null references account on delete cascade,
  role            text not null check (role in ('FILER', 'REVIEWER', 'AUDITOR', 'ADMIN')),
  organization_id bigint references organization,
  unique nulls not distinct (account_id, role, organization_id),
  check (organization_id is not null or role in ('AUDITOR', 'ADMIN'))
);
