-- No number is given twice among the revisions of a report; also finds the latest of each.
alter table revision add unique (report_id, number);
