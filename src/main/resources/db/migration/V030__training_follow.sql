-- Who was asked to follow which course, by whom and when last. What they did with it is told as ready or not yet, and nothing else.
create table training_invitation (
  structure_id uuid not null,
  person_id uuid not null,
  course varchar(120) character set ascii collate ascii_bin not null,
  invited_by uuid not null,
  invited_at datetime(6) not null,
  reminded_at datetime(6) null,
  reminders int not null,
  primary key (structure_id, person_id, course)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
