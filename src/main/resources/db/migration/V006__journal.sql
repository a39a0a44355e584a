create table journal_act (
  act_id uuid not null,
  acted_at datetime(6) not null,
  caller_kind varchar(10) character set ascii collate ascii_bin not null,
  caller_id uuid null,
  structure_id uuid null,
  exercise_id uuid null,
  act varchar(60) character set ascii collate ascii_bin not null,
  details json not null,
  primary key (act_id),
  key journal_act_structure (structure_id, acted_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
