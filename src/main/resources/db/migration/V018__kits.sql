-- What a regional body does with a kit that came with the portal holds for its own structures alone: each act says who decided,
-- and each body numbers its editions.
alter table kits_act
  add column structure_id uuid null after edition_id;

update kits_act a
  join kits_kit k on k.kit = a.kit
  set a.structure_id = k.structure_id;

alter table kits_act
  modify structure_id uuid not null;

alter table kits_edition
  add key kits_edition_kit (kit, version),
  drop key kits_edition_number,
  add unique key kits_edition_number (structure_id, kit, version, number);
