-- Where the exercise takes place, as it is told to those invited.
alter table planning_exercise add column place varchar(200) null;

-- Who is asked to come to an exercise: somebody with an account, or a function with an address, the name when it was given.
-- A row stays when somebody is taken off, so that the numbers their calendar has seen go on growing.
create table planning_invitation (
  invitation_id uuid not null,
  exercise_id uuid not null,
  person_id uuid null,
  person_name varchar(200) null,
  address varchar(254) character set ascii collate ascii_general_ci null,
  part varchar(12) character set ascii collate ascii_bin not null,
  duty varchar(100) not null,
  state varchar(12) character set ascii collate ascii_bin not null,
  taken_off_at datetime(6) null,
  seq int not null,
  told_start datetime(6) null,
  told_place varchar(200) null,
  told_kind varchar(60) character set ascii collate ascii_bin null,
  told_key varchar(160) character set ascii collate ascii_bin null,
  told_at datetime(6) null,
  answered_at datetime(6) null,
  remark varchar(500) null,
  invited_by uuid not null,
  invited_at datetime(6) not null,
  primary key (invitation_id),
  unique key planning_invitation_person (exercise_id, person_id),
  unique key planning_invitation_address (exercise_id, address),
  constraint planning_invitation_exercise foreign key (exercise_id) references planning_exercise (exercise_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Each mail carries a link of its own; all of one invitation lead to the same page.
create table planning_invitation_link (
  link_hash char(64) character set ascii collate ascii_bin not null,
  invitation_id uuid not null,
  written_at datetime(6) not null,
  primary key (link_hash),
  key planning_invitation_link_of (invitation_id),
  constraint planning_invitation_link_of foreign key (invitation_id) references planning_invitation (invitation_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
