/**
 * What the kit answers to what the cell does, weighed on this desk as Java's Conditions, Effects and WhatIfs do: each
 * condition has one moment of play from which it holds, and what no longer fits is left out of an offer.
 */
const MINUTE = 60_000;
const NEVER = Infinity;

/** What holds, or will hold by the clock alone; soonest first. */
export function offers(desk) {
  return desk.book.replies
    .filter((it) => !taken(desk, it.reaction))
    .map((it) => ({ ...it, fitting: fitting(desk, it), dueAt: since(desk, it.when) }))
    .filter((it) => it.fitting.length > 0 && it.dueAt !== NEVER)
    .map(({ reaction, words, when, dueAt, fitting: acts, noteHtml }) => {
      const declined = desk.screen.ground.answers[reaction] === 'DECLINED';
      return { reaction, words, why: why(desk, when), dueAt, declined, acts, noteHtml };
    })
    .sort((one, other) => one.dueAt - other.dueAt);
}

export const reply = (desk, reaction) => desk.book.replies.find((it) => it.reaction === reaction);

export const taken = (desk, reaction) => desk.screen.ground.answers[reaction] === 'TAKEN';

export const answered = ({ screen: { ground } }, reaction, answer) => ({
  ground: { ...ground, answers: { ...ground.answers, [reaction]: answer } },
});

/** What became of a criterion, for the conditions that name it. */
export const done = ({ screen: { ground } }, criterion, what) => ({
  ground: { ...ground, done: ground.done.map((it) => (it.criterion === criterion ? { ...it, ...what } : it)) },
});

/** What of it can still be done, or said. */
export const fitting = (desk, { acts }) => acts.filter((it) => FITS[it.kind](desk, desk.line(it.inject)));

const ahead = (it) =>
  ['WAITING', 'HELD'].includes(it?.state) && it.kind !== 'OPENING' && it.kind !== 'CLOSING';

const FITS = {
  SAY: () => true,
  GIVE: (_, it) => ahead(it),
  SKIP: (_, it) => ahead(it),
  HOLD: (_, it) => ahead(it) && it.state === 'WAITING',
  RELANCE: (_, it) => it?.state === 'GIVEN' && !it.relanced && Boolean(it.relance),
};

const SINCE = {
  CHOSEN(desk, { what, option }) {
    const choice = desk.screen.choices.find((it) => it.id === what);
    return choice?.answer === option ? choice.answeredAt : NEVER;
  },
  DONE: (desk, { what }) => doneSince(desk, what),
  NOT_DONE: (desk, { what, minutes }) => (doneSince(desk, what) === NEVER ? minutes * MINUTE : NEVER),
  SILENCE(desk, { what, minutes }) {
    const it = desk.line(what);
    return it?.state === 'GIVEN' && !it.relanced ? it.givenAt + minutes * MINUTE : NEVER;
  },
  GIVEN(desk, { what }) {
    const it = desk.line(what);
    return it?.state === 'GIVEN' ? it.givenAt : NEVER;
  },
  MINUTE: (_, { minutes }) => minutes * MINUTE,
  ALL: (desk, { parts }) => Math.max(...parts.map((it) => since(desk, it))),
  ANY: (desk, { parts }) => Math.min(...parts.map((it) => since(desk, it))),
};

/** Play time from which it holds. */
const since = (desk, when) => SINCE[when.kind](desk, when);

function doneSince(desk, criterion) {
  const it = desk.screen.ground.done.find((some) => some.criterion === criterion);
  if (it?.seen) return 0;
  return it && it.since >= 0 ? it.since : NEVER;
}

/** One reason for each fact; of several ways, the one that came first. */
function why(desk, when) {
  if (when.kind === 'ALL') return when.parts.flatMap((it) => why(desk, it));
  if (when.kind !== 'ANY') return when.why;
  const first = since(desk, when);
  return why(desk, when.parts.find((it) => since(desk, it) === first));
}
