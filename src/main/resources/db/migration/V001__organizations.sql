-- Who must report: the tree of organizations.
create table organization (
  id        bigint generated always as identity primary key,
  code      text not null unique check (code ~ '^[0-9A-Za-z][0-9A-Za-z-]{1,31}$'),
  name      text not null check (name <> ''),
  kind      text not null check (kind in ('GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP')),
  parent_id bigint references organization,
  office    text not null default '',
  address   text not null default '',
  postcode  text not null default '',
  telephone text not null default '',
  check (parent_id <> id)
);

create index organization_parent on organization (parent_id);
