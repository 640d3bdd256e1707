-- What the public finds: one row for each report that is public now, the revision that its address shows. Made of
-- what was issued, and made again whenever that changes. head, body and words come from the portal (analyzer says by
-- which rules, 0 is not yet): words has the words, pairs of characters and characters of the report, with ^ before
-- them those of its title and organization, with # before them what it can be filtered by.
create table search_report (
  organization_code text collate "C" not null,
  year              integer not null,
  revision_id       bigint not null unique references revision,
  organization_name text not null,
  scope             text not null,
  edition           text not null,
  number            integer not null,
  title             text not null,
  historical        boolean not null,
  published_at      timestamptz not null,
  analyzer          integer not null,
  head              text collate "C" not null,
  body              text collate "C" not null,
  shown             text not null,
  words             tsvector not null,
  primary key (organization_code, year)
) with (toast_tuple_target = 256);

insert into search_report
select r.organization_code, r.year, r.id, r.organization_name, r.scope, r.edition, r.number, r.title, r.historical,
  r.published_at, 0, '', '', '', ''
from revision r
where not exists (select from revision l where l.organization_code = r.organization_code and l.year = r.year
    and (l.scope > r.scope or l.scope = r.scope and l.number > r.number))
  and not exists (select from withdrawal w where w.revision_id = r.id);

create index search_report_words on search_report using gin (words) with (fastupdate = off);
create index search_report_year on search_report (year desc, organization_code);
create index search_report_organization on search_report (organization_code, year desc);
create index search_report_edition on search_report (edition, year desc, organization_code);
create index search_report_published on search_report (published_at desc, year desc, organization_code);
create index search_report_whole on search_report (year desc, organization_code) where scope = 'WHOLE';
