import { readTogether } from '/desk-book.js';
import { Desk } from '/desk.js';
import { Refusal } from '/desk-rules.js';

/**
 * Plays the same moves as the portal did, from the opening or from any record between, and tells where the two differ.
 * Numbers of lines are the portal's to give and are left out.
 */
export function differences({ book, steps }, from) {
  const found = [];
  let desk = from < 0 ? Desk.open(book) : Desk.from(book, readTogether(book, steps[from].margin), steps[from].face);
  for (let at = from + 1; at < steps.length; at++) {
    const { move, play, refused, margin, face } = steps[at];
    let no = null;
    try {
      desk = desk.after(move, play);
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      no = thrown.key;
    }
    const where = `from ${from}, step ${at} ${JSON.stringify(move)} at ${play}: `;
    if (no !== refused) found.push(where + `refused ${no} here, ${refused} there`);
    compare(where, told(desk.screen), told(readTogether(book, margin)), found);
    compare(where + 'clock ', untimed(desk.face(play)), untimed(face), found);
    if (found.length) return found.slice(0, 5);
  }
  return found;
}

const FIELDS = ['phase', 'ending', 'now', 'next', 'held', 'given', 'skipped', 'rail', 'room', 'questions', 'outage', 'debrief', 'choices', 'offers', 'ground'];

function told(screen) {
  const told = Object.fromEntries(FIELDS.map((it) => [it, screen[it] ?? null]));
  told.log = screen.log.map(({ seq, ...line }) => line);
  told.aids = screen.aids.map(({ seq, ...aid }) => aid);
  told.given = told.given.map(({ order, ...card }) => card);
  for (const list of ['next', 'held', 'skipped']) told[list] = told[list].map(({ order, ...card }) => card);
  if (told.now) delete (told.now = { ...told.now }).order;
  return told;
}

const untimed = ({ wall, ...face }) => face;

/** The two count in their own way: less than a hundredth of a second apart is the same. */
const near = (here, there) => typeof here === 'number' && typeof there === 'number' && Math.abs(here - there) < 1e-4;

function compare(where, here, there, found) {
  if (typeof here !== 'object' || typeof there !== 'object' || !here || !there) {
    if (here !== there && !near(here, there)) found.push(`${where} ${JSON.stringify(here)} here, ${JSON.stringify(there)} there`);
    return;
  }
  for (const name of new Set([...Object.keys(here), ...Object.keys(there)]))
    compare(`${where}.${name}`, here[name], there[name], found);
}
