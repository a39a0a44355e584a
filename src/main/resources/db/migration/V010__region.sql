-- A region on one portal: who follows whom, who asks to come aboard, who is invited, lent to and let in.
alter table structures_structure
  add column town varchar(120) null,
  add column body_id uuid null,
  add column aboard_at datetime(6) null,
  add key structures_structure_body (body_id),
  add key structures_structure_finess (finess);

update structures_structure set aboard_at = created_at;

alter table structures_membership
  add column granted_by uuid null;

create table structures_group_member (
  group_id uuid not null,
  structure_id uuid not null,
  since datetime(6) not null,
  until datetime(6) null,
  primary key (group_id, structure_id),
  key structures_group_member_structure (structure_id),
  constraint structures_group_member_group foreign key (group_id) references structures_structure (structure_id),
  constraint structures_group_member_of foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_request (
  request_id uuid not null,
  structure_id uuid not null,
  person_id uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  statement varchar(1000) not null,
  asked_at datetime(6) not null,
  state varchar(10) character set ascii collate ascii_bin not null,
  settled_at datetime(6) null,
  settled_by uuid null,
  -- The person, while the request waits: one waiting request for each person and structure.
  waiting_person uuid as (if(state = 'WAITING', person_id, null)) persistent,
  primary key (request_id),
  unique key structures_request_waiting (structure_id, waiting_person),
  key structures_request_person (person_id),
  constraint structures_request_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_invitation (
  invitation_id uuid not null,
  structure_id uuid not null,
  exercise_id uuid null,
  email varchar(320) not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  member_until datetime(6) null,
  code_hash char(64) character set ascii collate ascii_bin not null,
  invited_by uuid not null,
  invited_at datetime(6) not null,
  expires_at datetime(6) not null,
  withdrawn_at datetime(6) null,
  used_at datetime(6) null,
  used_by uuid null,
  primary key (invitation_id),
  unique key structures_invitation_code (code_hash),
  key structures_invitation_structure (structure_id),
  constraint structures_invitation_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_guest (
  exercise_id uuid not null,
  person_id uuid not null,
  structure_id uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  until datetime(6) null,
  granted_by uuid not null,
  primary key (exercise_id, person_id, role),
  key structures_guest_person (person_id),
  constraint structures_guest_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_share (
  share_id uuid not null,
  structure_id uuid not null,
  exercise_id uuid not null,
  shown_to uuid not null,
  since datetime(6) not null,
  until datetime(6) null,
  shared_by uuid not null,
  withdrawn_at datetime(6) null,
  withdrawn_by uuid null,
  primary key (share_id),
  key structures_share_exercise (exercise_id),
  key structures_share_shown_to (shown_to),
  constraint structures_share_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_forced_access (
  access_id uuid not null,
  structure_id uuid not null,
  person_id uuid not null,
  reason varchar(1000) not null,
  since datetime(6) not null,
  until datetime(6) not null,
  primary key (access_id),
  key structures_forced_access_structure (structure_id, person_id),
  constraint structures_forced_access_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
