/**
 * Puts in place what changed in a record, as {@code Patch} on the server says it; the old record stays as it was. {"=": value}
 * stands in place of the old one; {"o": {field: patch}, "x": [fields that went]}; {"a": [steps]}: a number keeps so many elements or,
 * below zero, passes over them, a list is inserted, a patch changes the next element.
 */
export function applied(old, patch) {
  if ('=' in patch) return patch['='];
  if (patch.a) return list(old, patch.a);
  const fresh = { ...old };
  for (const field of patch.x ?? []) delete fresh[field];
  for (const [field, change] of Object.entries(patch.o ?? {})) fresh[field] = applied(old[field], change);
  return fresh;
}

function list(old, steps) {
  const fresh = [];
  let at = 0;
  for (const step of steps) {
    if (Array.isArray(step)) for (const it of step) fresh.push(it);
    else if (typeof step === 'object') fresh.push(applied(old[at++], step));
    else if (step < 0) at -= step;
    else for (const end = at + step; at < end; ) fresh.push(old[at++]);
  }
  return fresh;
}
