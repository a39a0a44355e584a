import { due } from './console-due.js';
import { checkDue } from './console-checks.js';
import { choiceDue, offered } from './console-forks.js';
import { dueAt, lateness } from './console-late.js';

/** What is to be done next by somebody who holds all alone: one thing at a time. Decides, draws nothing. */
const MINUTE = 60_000;
/** A stimulus this late goes before any question. */
const PRESSING = MINUTE;
/** Silence is asked about so long; then the moment has passed. */
const STALE = 6 * MINUTE;

/**
 * @returns {{name: string}} one of: welcome; page (a card to read, give, or that was just given); late (a cut is
 *   proposed); relance (a silence has lasted); offer (a condition is met); choose (what did they decide); check (is what an
 *   earlier exercise decided in place); ask (a question of the grid); wait; end
 */
export function step(live) {
  const { screen, clock } = live;
  if (live.phase === 'WAITING') return { name: 'welcome' };
  if (live.turned && live.lit?.inject === live.turned) return { name: 'page', card: live.lit };
  const stand = lateness(live);
  if (stand.cut && !live.putOffs.has(cutKey(stand.cut)) && live.phase === 'RUNNING') return { name: 'late', ...stand };
  const next = screen.now;
  const since = next ? clock.play - dueAt(live) : -1;
  const [offer] = offered(live);
  const choice = choiceDue(live);
  const check = checkDue(live);
  const question = asked(live);
  if (next && since >= 0 && (since >= PRESSING || !(offer || choice || check || question))) return page(next);
  const silent = silence(live);
  if (silent) return { name: 'relance', card: silent };
  if (offer) return { name: 'offer', offer };
  if (choice) return { name: 'choose', choice };
  if (check) return { name: 'check', check };
  if (question) return { name: 'ask', question };
  if (!next) return { name: 'end' };
  return { name: 'wait', next, left: -since, last: screen.given.find((it) => it.kind !== 'OPENING') ?? screen.given[0] };
}

const page = (card) => (card.kind === 'CLOSING' ? { name: 'end', card } : { name: 'page', card });

export const cutKey = (cut) => `cut-${cut.skip.join('-')}`;
export const relanceKey = (card) => `relance-${card.inject}-${card.givenAt}`;
export const questionKey = (it) => `${it.criterion}-${it.answer}`;

/** The newest stimulus that nobody answered. */
function silence(live) {
  const { screen, clock } = live;
  return screen.given.find(
    (it) =>
      it.relance &&
      !it.relanced &&
      it.relance.dueAt >= 0 &&
      it.relance.dueAt <= clock.play &&
      clock.play - it.relance.dueAt < STALE &&
      !live.putOffs.has(relanceKey(it)) &&
      !live.moves.underway('relance').some((move) => move.fields.inject === it.inject),
  );
}

/** The question of the grid that is due; it comes back at its second minute when the answer was « pas encore ». */
export function asked(live) {
  const { screen, clock } = live;
  if (screen.observed) return null;
  return (
    screen.questions.find((it) => it.criterion === live.reask) ??
    screen.questions.find(
      (it) =>
        due(it, clock.play) &&
        !live.putOffs.has(questionKey(it)) &&
        !live.moves.underway('answer').some((move) => move.fields.criterion === it.criterion),
    ) ??
    null
  );
}
