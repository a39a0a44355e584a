create table debrief_report (
  exercise_id uuid not null,
  structure_id uuid not null,
  drafted_at datetime(6) not null,
  synthesis text null,
  request text null,
  primary key (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_note (
  note_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  kind varchar(20) character set ascii collate ascii_bin not null,
  body text not null,
  position int not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (exercise_id, note_id),
  key debrief_note_exercise (exercise_id, kind, position)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_action (
  action_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  criterion varchar(8) character set ascii collate ascii_bin null,
  recommendation varchar(60) character set ascii collate ascii_bin null,
  body text not null,
  owner varchar(200) not null,
  due date null,
  evidence text not null,
  position int not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (exercise_id, action_id),
  key debrief_action_exercise (exercise_id, position)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
