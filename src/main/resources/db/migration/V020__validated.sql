create table live_late (
  move_id uuid not null,
  exercise_id uuid not null,
  caller_kind varchar(10) character set ascii collate ascii_bin not null,
  caller_id uuid not null,
  audience varchar(20) character set ascii collate ascii_bin not null,
  role varchar(60) character set ascii collate ascii_bin null,
  seat_id uuid null,
  body longtext not null,
  claimed_at datetime(6) null,
  arrived_at datetime(6) not null,
  primary key (exercise_id, move_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_version (
  exercise_id uuid not null,
  number int not null,
  structure_id uuid not null,
  seq int not null,
  content longtext not null,
  remark varchar(500) not null,
  validated_by uuid not null,
  validated_at datetime(6) not null,
  signed_by uuid null,
  signed_at datetime(6) null,
  signed_as varchar(120) null,
  reopened_by uuid null,
  reopened_at datetime(6) null,
  reopen_reason varchar(500) null,
  primary key (exercise_id, number)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
