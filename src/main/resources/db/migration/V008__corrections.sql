-- Why a revision replaces the one before it (更正说明), and how much it changed, in words.
alter table revision add column reason text check (reason <> '');
alter table revision add column changes text check (changes <> '');
alter table revision add constraint revision_correction_check
  check ((reason is null) = (changes is null) and (number > 1 or reason is null));
