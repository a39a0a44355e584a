create table debrief_phrase (
  exercise_id uuid not null,
  place varchar(20) character set ascii collate ascii_bin not null,
  edition int not null,
  structure_id uuid not null,
  body text not null,
  written_by uuid null,
  written_at datetime(6) not null,
  primary key (exercise_id, place, edition)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

insert into debrief_phrase (exercise_id, place, edition, structure_id, body, written_at)
  select exercise_id, 'SYNTHESIS', 1, structure_id, synthesis, drafted_at from debrief_report where synthesis is not null;

insert into debrief_phrase (exercise_id, place, edition, structure_id, body, written_at)
  select exercise_id, 'REQUEST', 1, structure_id, request, drafted_at from debrief_report where request is not null;

alter table debrief_report drop column synthesis, drop column request;
