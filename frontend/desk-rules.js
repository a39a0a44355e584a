import { reply, taken } from './desk-offers.js';

/**
 * What a move means on this desk: nothing when it may be, a Refusal when not. The same rules and the same reasons as the
 * portal's (Java: Rules, Script, Course); the portal decides in the end, and an equivalence test holds the two together. A move it does not know it passes on.
 */
export class Refusal {
  constructor(key, ...given) {
    this.key = key;
    this.given = given;
  }
}

const LONGEST = 2_000;
const LATE = ['RUNNING', 'PAUSED', 'STOPPED', 'DEBRIEF'];
const PLAY = ['WAITING', 'RUNNING', 'PAUSED'];

export function mustBeAllowed(desk, { kind, fields }) {
  RULES[kind]?.(desk, fields ?? {});
}

function mustBe(desk, ...phases) {
  if (!phases.includes(desk.phase)) throw new Refusal(`live.${desk.phase.toLowerCase()}`);
}

function line(desk, inject) {
  const found = desk.line(inject);
  if (!found) throw new Refusal('live.inject');
  return found;
}

function mustStand(it, ...states) {
  if (!states.includes(it.state)) throw new Refusal(`live.stands-${it.state.toLowerCase()}`);
  return it;
}

/** Opening and closing belong to DEBEX and FINEX. */
function mustBeOptional(desk, inject) {
  const kind = desk.line(inject)?.kind;
  if (kind === 'OPENING' || kind === 'CLOSING') throw new Refusal('live.frame');
}

/** Not given yet, and neither opening nor closing. */
function mustBeOpen(desk, inject) {
  mustBeOptional(desk, inject);
  mustStand(line(desk, inject), 'WAITING', 'HELD');
}

function written(text, longest = LONGEST) {
  if (!text?.trim()) throw new Refusal('live.empty');
  if ([...text].length > longest) throw new Refusal('live.long', longest);
}

function criterion(desk, id) {
  if (!desk.criterion(id)) throw new Refusal('live.criterion');
}

function role(desk, id) {
  if (!desk.screen.room.some((it) => it.role === id)) throw new Refusal('live.role');
}

function proved(rating, evidence) {
  if ((rating === '0' || rating === '3') && !evidence) throw new Refusal('live.evidence');
}

/** What a help has named counts for nothing of the cell's own. */
function unaided(desk, rating, id) {
  if (rating === '3' && desk.screen.aids.some((it) => !it.method && it.criterion === id))
    throw new Refusal('live.aided');
}

/** The facilitator may be ahead of the condition: it is hers to say that it holds. */
function mustBeOffered(desk, reaction, ...phases) {
  if (!reply(desk, reaction)) throw new Refusal('live.reaction');
  mustBe(desk, ...phases);
  if (taken(desk, reaction)) throw new Refusal('live.reaction-taken');
}

const finish = (desk) => mustBe(desk, 'RUNNING', 'PAUSED');

const RULES = {
  start: (desk) => mustBe(desk, 'WAITING'),
  give(desk, { inject }) {
    if (desk.line(inject)?.kind === 'CLOSING') return finish(desk);
    mustStand(line(desk, inject), 'WAITING', 'HELD');
    mustBe(desk, 'RUNNING');
  },
  relance(desk, { inject }) {
    const it = mustStand(line(desk, inject), 'GIVEN');
    if (!it.relance) throw new Refusal('live.no-relance');
    if (it.relanced) throw new Refusal('live.relanced');
    mustBe(desk, 'RUNNING');
  },
  skip(desk, { inject }) {
    mustBeOpen(desk, inject);
    mustBe(desk, ...PLAY);
  },
  /** All of them or none. */
  cut(desk, { injects }) {
    if (injects.length === 0) throw new Refusal('live.inject');
    injects.forEach((inject) => mustBeOpen(desk, inject));
    mustBe(desk, ...PLAY);
  },
  hold(desk, { inject }) {
    mustBeOptional(desk, inject);
    mustStand(line(desk, inject), 'WAITING');
    mustBe(desk, ...PLAY);
  },
  release(desk, { inject }) {
    mustStand(line(desk, inject), 'HELD', 'SKIPPED');
    mustBe(desk, ...PLAY);
  },
  'take-back'(desk, { inject }) {
    mustBeOptional(desk, inject);
    mustStand(line(desk, inject), 'GIVEN');
    mustBe(desk, ...PLAY);
  },
  automatic(desk, { inject }) {
    mustBeOpen(desk, inject);
    mustBe(desk, ...PLAY);
  },
  improvise(desk, { to, title, text }) {
    mustBe(desk, 'RUNNING');
    to.forEach((it) => role(desk, it));
    written(title, 200);
    written(text);
  },
  aid(desk, { text, criterion: about }) {
    if (about) criterion(desk, about);
    mustBe(desk, ...LATE);
    written(text);
  },
  pause: (desk) => mustBe(desk, 'RUNNING'),
  resume: (desk) => mustBe(desk, 'PAUSED', 'STOPPED'),
  'played-on'(desk) {
    mustBe(desk, 'PAUSED');
    if (!desk.screen.outage) throw new Refusal('live.no-outage');
  },
  real: (desk) => mustBe(desk, 'RUNNING', 'PAUSED'),
  partial: (desk) => mustBe(desk, 'PAUSED', 'STOPPED'),
  replan: (desk) => mustBe(desk, 'WAITING', 'PAUSED', 'STOPPED'),
  finex: finish,
  answer(desk, { criterion: id }) {
    criterion(desk, id);
    mustBe(desk, ...LATE);
  },
  attend(desk, { role: id }) {
    mustBe(desk, 'WAITING', ...LATE);
    role(desk, id);
  },
  agree(desk, { criterion: id, rating, evidence }) {
    criterion(desk, id);
    mustBe(desk, 'DEBRIEF');
    unaided(desk, rating, id);
    proved(rating, evidence?.trim() || desk.rated[id]?.evidence || desk.screen.ground.proved.includes(id));
  },
  rate(desk, { criterion: id, rating, evidence }) {
    criterion(desk, id);
    mustBe(desk, ...LATE);
    proved(rating, evidence?.trim());
  },
  step: (desk) => mustBe(desk, 'DEBRIEF'),
  note(desk, { text }) {
    mustBe(desk, ...LATE);
    written(text);
  },
  'check-action'(desk, { action }) {
    if (!desk.screen.checks.some((it) => it.action === action)) throw new Refusal('live.check');
    mustBe(desk, ...LATE);
  },
  choose(desk, { choice, option }) {
    const known = desk.screen.choices.find((it) => it.id === choice);
    if (!known || (option !== 'not-yet' && !known.options.some((it) => it.id === option)))
      throw new Refusal('live.choice');
    mustBe(desk, ...LATE);
  },
  react: (desk, { reaction }) => mustBeOffered(desk, reaction, 'RUNNING'),
  decline: (desk, { reaction }) => mustBeOffered(desk, reaction, 'RUNNING', 'PAUSED'),
  heed: (desk) => mustBe(desk, ...LATE),
};
