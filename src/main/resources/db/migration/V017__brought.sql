-- The regional body that brought a declaration for its structure; null when the structure said it itself.
alter table planning_declaration add column body_id uuid null after changed_by;
