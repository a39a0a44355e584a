create table structures_structure (
  structure_id uuid not null,
  name varchar(200) not null,
  kind varchar(40) character set ascii collate ascii_bin not null,
  zone varchar(64) character set ascii collate ascii_bin not null,
  finess char(9) character set ascii collate ascii_bin null,
  created_at datetime(6) not null,
  closed_at datetime(6) null,
  succeeded_by uuid null,
  primary key (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;

create table structures_membership (
  structure_id uuid not null,
  person_id uuid not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  since datetime(6) not null,
  until datetime(6) null,
  primary key (structure_id, person_id, role),
  key structures_membership_person (person_id),
  constraint structures_membership_structure foreign key (structure_id) references structures_structure (structure_id)
) engine=InnoDB character set utf8mb4 collate utf8mb4_bin;
