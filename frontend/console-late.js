import { h } from './live-dom.js';
import { icon } from './live-icons.js';

/** The clock that protects the debrief: when the day ends, how late we are, what can be dropped for it in one click. */
const MINUTE = 60_000;
/** Less than this is not worth a word, less than that not worth a cut. */
const SOON = 45_000;
const LATE = 2.5 * MINUTE;
const UNDO = 90_000;

/**
 * How far the end has drifted from the plan, were the rest played at the sheet's pace: stimuli that wait past their minute
 * count, and so do pauses and a late DEBEX, for the room is taken until the planned end; what was dropped counts no more,
 * and what is held comes while the next one is waited for, as far as there is time.
 *
 * @returns {{late: number, ends: Date, planned: Date, over: number, cut: object | null}} in milliseconds
 */
export function lateness(live) {
  const { clock, screen } = live;
  const end = screen.playMinutes * MINUTE;
  const over = Math.max(0, clock.play - end);
  const held = rest(screen.rail, 'HELD') * MINUTE;
  const next = screen.now ? screen.now.minute * MINUTE : end;
  const behind = Math.max(clock.play + held, next) + rest(screen.rail, 'WAITING') * MINUTE - end;
  const ends = new Date(clock.wall.getTime() + end + behind - clock.play + screen.debriefMinutes * MINUTE);
  const planned = screen.plannedEnd ? new Date(screen.plannedEnd) : ends;
  const late = Math.max(behind, ends - planned);
  return { late, ends, planned, over, cut: late < LATE ? null : fitting(screen.cuts, late) };
}

/** Minutes that the sheet gives to what stands so. */
const rest = (rail, state) => rail.reduce((sum, it, at) => sum + (it.state === state ? lasts(rail, at) : 0), 0);

const lasts = (rail, at) => (at + 1 < rail.length ? rail[at + 1].minute - rail[at].minute : 0);

/**
 * Play time at which the next stimulus is to come: its minute, and never right on the heels of the one before, of whose
 * time a minute may be won.
 */
export function dueAt({ screen }) {
  const [last] = screen.given;
  const paced = last?.lasts ? last.givenAt + Math.max(1, last.lasts - 1) * MINUTE : 0;
  return Math.max(screen.now.minute * MINUTE, paced);
}

/** The smallest cut that makes good what was lost, to the minute; the largest where none does. They come sorted. */
const fitting = (cuts, late) => cuts.find((it) => (it.wins + 1) * MINUTE > late) ?? cuts.at(-1) ?? null;

/** Where we stand against the plan, said in words, with what can be done about it. */
export function drift(live) {
  const { say, words, clock, screen } = live;
  if (live.phase === 'WAITING')
    return said(
      screen.plannedEnd ? say('drift.ends', words.wall(new Date(screen.plannedEnd))) : say('console.ready'),
      say('console.present', screen.room.filter((it) => it.present).length, screen.room.length),
    );
  const stand = lateness(live);
  if (stand.over > SOON) return said(`+ ${words.length(stand.over)}`, say('drift.over'));
  if (!screen.now && stand.late < SOON)
    return said(say('drift.fine'), say('drift.left', words.minutes(screen.playMinutes * MINUTE - clock.play)));
  if (stand.late < SOON) {
    const early = dueAt(live) - clock.play;
    return [
      ...said(say('drift.fine'), early > 0 ? say('drift.next', words.length(early)) : say('drift.now')),
      undo(live),
    ];
  }
  return [
    h('b', { class: 'num' }, `+ ${words.length(stand.late)}`),
    h('span', {}, say('drift.would', words.wall(stand.ends), words.wall(stand.planned)), ' ', undo(live)),
    undo(live) ? null : cutting(live, stand.cut),
  ];
}

const said = (strong, soft) => [h('b', { class: 'num' }, strong), h('span', {}, soft)];

/** One click drops them; what the kit says about how stands behind a second one. */
export function cutting(live, cut) {
  const { say, words } = live;
  if (!cut || live.phase === 'STOPPED') return null;
  return h(
    'span',
    { key: 'cut' },
    h(
      'button',
      { type: 'button', class: 'lc-link', onclick: () => live.cut(cut) },
      say('drift.cut', words.list(cut.skip), cut.wins),
    ),
    cut.how
      ? h('button', { type: 'button', class: 'lc-link', onclick: () => live.open('cut', { cut }) }, say('drift.show'))
      : null,
  );
}

/** For a minute and a half after a cut: all of it comes back in one click. */
export function undo(live) {
  const done = live.lastCut;
  if (!done || performance.now() - done.at > UNDO) return null;
  const gone = done.skip.filter((inject) => live.screen.skipped.some((it) => it.inject === inject));
  if (gone.length === 0) return null;
  return h(
    'button',
    { key: 'undo', type: 'button', class: 'lc-link', onclick: () => live.uncut(gone) },
    icon('back'),
    live.say('drift.undo', live.words.list(gone)),
  );
}

/** How long a situation point still takes; said, and drawn. */
export function pointTimer(live, givenAt, minutes) {
  const { say, words, clock } = live;
  const all = minutes * MINUTE;
  const left = givenAt + all - clock.play;
  const share = Math.max(0, Math.min(100, (left / all) * 100));
  return h(
    'div',
    { key: 'timer', class: `lc-timer ${left > 0 ? '' : 'lc-over'}`, role: 'timer', 'aria-label': say('point.timer') },
    h('span', { class: 'lc-left', style: `width:${share.toFixed(1)}%` }),
    h('b', { class: 'num' }, left > 0 ? say('point.left', words.length(left)) : say('point.over')),
  );
}
