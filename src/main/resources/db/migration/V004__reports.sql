-- The report being written and reviewed: one row a section, figures and notes as JSON under
-- the names of their cells.
create table proactive_disclosure (
  id       bigint generated always as identity primary key,
  figures  jsonb not null check (jsonb_typeof(figures) = 'object'),
  notes    jsonb not null check (jsonb_typeof(notes) = 'object'),
  saved_by text not null,
  saved_at timestamptz not null,
  version  integer not null
);

create table application_handling (like proactive_disclosure including all);

create table review_litigation (like proactive_disclosure including all);

create table report (
  id                      bigint generated always as identity primary key,
  organization_id         bigint not null references organization,
  year                    integer not null check (year between 2008 and 2100),
  scope                   text not null check (scope in ('OWN', 'WHOLE')),
  edition                 text not null check (edition <> ''),
  historical              boolean not null,
  status                  text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED')),
  title                   text not null check (title <> ''),
  office                  text not null,
  address                 text not null,
  postcode                text not null,
  telephone               text not null,
  proactive_disclosure_id bigint not null unique references proactive_disclosure,
  application_handling_id bigint not null unique references application_handling,
  review_litigation_id    bigint not null unique references review_litigation,
  submitted_by            bigint references account,
  review_comment          text,
  remark                  text,
  created_at              timestamptz not null,
  changed_at              timestamptz not null,
  version                 integer not null,
  unique (organization_id, year, scope),
  check (submitted_by is not null or status in ('DRAFT', 'RETURNED'))
);

create table report_narrative (
  id        bigint generated always as identity primary key,
  report_id bigint not null references report on delete cascade,
  name      text not null check (name in ('opening', '一', '二', '三', '四', '五', '六')),
  heading   text not null,
  text      text not null,
  saved_by  text not null,
  saved_at  timestamptz not null,
  version   integer not null,
  unique (report_id, name)
);
