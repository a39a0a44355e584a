alter table debrief_action
  add priority tinyint not null default 2,
  add effort varchar(10) character set ascii collate ascii_bin null,
  add person_id uuid null,
  add state varchar(10) character set ascii collate ascii_bin not null default 'OPEN',
  add state_words text null,
  add started_at datetime(6) null,
  add closed_at datetime(6) null,
  add card varchar(60) character set ascii collate ascii_bin null,
  add revision int not null default 0,
  add removed_at datetime(6) null,
  add key debrief_action_structure (structure_id, state),
  add key debrief_action_person (person_id);

create table debrief_action_change (
  change_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  action_id uuid not null,
  what varchar(20) character set ascii collate ascii_bin not null,
  was text null,
  became text null,
  changed_by uuid null,
  changed_at datetime(6) not null,
  primary key (change_id),
  key debrief_action_change_action (exercise_id, action_id, changed_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_action_comment (
  comment_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  action_id uuid not null,
  body text not null,
  written_by uuid not null,
  written_at datetime(6) not null,
  primary key (comment_id),
  key debrief_action_comment_action (exercise_id, action_id, written_at)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_proof_content (
  digest char(64) character set ascii collate ascii_bin not null,
  content longblob not null,
  primary key (digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_proof (
  proof_id uuid not null,
  exercise_id uuid not null,
  structure_id uuid not null,
  action_id uuid not null,
  name varchar(160) not null,
  kind varchar(8) character set ascii collate ascii_bin not null,
  size int not null,
  digest char(64) character set ascii collate ascii_bin not null,
  brought_by uuid not null,
  brought_at datetime(6) not null,
  primary key (proof_id),
  key debrief_proof_action (exercise_id, action_id, brought_at),
  key debrief_proof_digest (digest)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table debrief_reminder (
  exercise_id uuid not null,
  action_id uuid not null,
  person_id uuid not null,
  kind varchar(15) character set ascii collate ascii_bin not null,
  milestone date not null,
  structure_id uuid not null,
  told_on date not null,
  primary key (exercise_id, action_id, person_id, kind, milestone),
  key debrief_reminder_told (structure_id, person_id, told_on)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
