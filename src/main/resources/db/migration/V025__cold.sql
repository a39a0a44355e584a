create table debrief_cold (
  exercise_id uuid not null,
  structure_id uuid not null,
  held_on date null,
  present varchar(1000) not null,
  facts text not null,
  sequel text not null,
  plan_as varchar(120) null,
  plan_on date null,
  closed_by uuid null,
  closed_at datetime(6) null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_cold_gap (
  exercise_id uuid not null,
  gap_id uuid not null,
  structure_id uuid not null,
  criterion varchar(8) character set ascii collate ascii_bin null,
  body text not null,
  kind varchar(20) character set ascii collate ascii_bin null,
  cause text not null,
  position int not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (exercise_id, gap_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_cold_advice (
  exercise_id uuid not null,
  recommendation varchar(60) character set ascii collate ascii_bin not null,
  structure_id uuid not null,
  kept tinyint not null,
  reason text not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (exercise_id, recommendation)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
