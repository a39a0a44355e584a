-- Acts can be searched by whom they concern, by who acted and by time; what the actor was then is kept beside the id.
alter table journal_act
  add column standing varchar(20) character set ascii collate ascii_bin null after caller_id,
  add column subject_id uuid null after exercise_id,
  add key journal_act_kind (structure_id, act, acted_at),
  add key journal_act_caller (caller_id, acted_at),
  add key journal_act_subject (subject_id, acted_at),
  add key journal_act_exercise (exercise_id, acted_at),
  add key journal_act_time (acted_at);
