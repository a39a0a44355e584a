-- What everybody in the room is asked after play. Marks are counted and never kept one by one; nothing says who, where or when:
-- no seat, no time, no number that grows. Remarks have random names and are written anew with each sheet that comes in.
create table debrief_questionnaire (
  exercise_id uuid not null,
  structure_id uuid not null,
  code char(8) character set ascii collate ascii_bin not null,
  open_until datetime(6) not null,
  closed boolean not null,
  handed_in int not null,
  shown int not null,
  primary key (exercise_id),
  unique key debrief_questionnaire_code (code)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_tally (
  exercise_id uuid not null,
  structure_id uuid not null,
  question int not null,
  mark int not null,
  handed_in int not null,
  shown int not null,
  primary key (exercise_id, question, mark)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_remark (
  exercise_id uuid not null,
  structure_id uuid not null,
  remark_id uuid not null,
  body text not null,
  shown boolean not null,
  primary key (exercise_id, remark_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- The digest of each blank sheet that came back, so that one counts once.
create table debrief_handed_in (
  exercise_id uuid not null,
  structure_id uuid not null,
  sheet char(64) character set ascii collate ascii_bin not null,
  primary key (exercise_id, sheet)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
