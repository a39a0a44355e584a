create table debrief_link (
  link_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  digest char(64) character set ascii collate ascii_bin not null,
  reader varchar(120) not null,
  shared_by uuid not null,
  made_at datetime(6) not null,
  ends_at datetime(6) not null,
  revoked_at datetime(6) null,
  views int not null,
  viewed_at datetime(6) null,
  primary key (link_id),
  unique key debrief_link_digest (digest),
  key debrief_link_exercise (exercise_id, made_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
