/**
 * The book and its margin, read together: the console's record as if it had come whole. The book comes once, with a
 * snapshot; each record says by its stamp which book it was written beside. Java's Margin writes what this reads.
 */
const CARDS = ['now', 'next', 'held', 'given', 'skipped'];
const KEYS = { rail: 'inject', questions: 'criterion', room: 'role', access: 'audience' };

/** Null when this is another book's margin: a new one has to be asked for. */
export function readTogether(book, margin) {
  if (!book || book.stamp !== margin.book) return null;
  const cards = byKey(book.cards, 'inject');
  const screen = { ...book.screen };
  for (const [name, value] of Object.entries(margin)) {
    if (CARDS.includes(name)) screen[name] = beside(value, cards, 'inject');
    else if (KEYS[name]) screen[name] = beside(value, byKey(book.screen[name], KEYS[name]), KEYS[name]);
    else screen[name] = value;
  }
  return screen;
}

function beside(value, known, key) {
  if (Array.isArray(value)) return value.map((it) => beside(it, known, key));
  return value ? over(known.get(value[key]), value) : value;
}

/** What changed, laid over what was printed. */
function over(printed, changed) {
  if (!plain(printed) || !plain(changed)) return changed;
  const both = { ...printed };
  for (const [name, value] of Object.entries(changed)) both[name] = over(printed[name], value);
  return both;
}

const plain = (it) => typeof it === 'object' && it !== null && !Array.isArray(it);

const byKey = (list, key) => new Map((list ?? []).map((it) => [it[key], it]));
