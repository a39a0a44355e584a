import { h, kit } from './live-dom.js';
import { icon, moon } from './live-icons.js';
import { pointRead } from './player-point.js';

/** Beside the play, in the console's room zone: words to the facilitator, and who sees and hears. */
export function whispers(live) {
  const all = live.screen.exchange?.whispers ?? [];
  if (all.length === 0) return null;
  const read = (it) => it.seen || live.moves.underway('see-whisper').some((move) => move.fields.line === it.seq);
  const fresh = all.filter((it) => !read(it));
  const seen = all.filter(read);
  return h(
    'section',
    { key: 'whispers', class: 'lc-whispers', 'aria-label': live.say('console.whispers') },
    h('h2', {}, live.say('console.whispers')),
    h(
      'ul',
      {},
      fresh.map((it) => word(live, it)),
    ),
    fresh.length ? null : h('p', { class: 's soft' }, live.say('console.whispers-none')),
    seen.length
      ? h(
          'details',
          { key: 'seen', class: 'lc-pile' },
          h('summary', {}, live.say('console.whispers-seen'), h('span', { class: 'num soft' }, String(seen.length))),
          h(
            'ul',
            {},
            seen.map((it) => h('li', { key: it.seq, class: 's' }, h('span', {}, head(live, it), ' ', it.text))),
          ),
        )
      : null,
  );
}

function word(live, it) {
  return h(
    'li',
    { key: it.seq, arrives: live.settled },
    h('p', { class: 's soft' }, head(live, it)),
    h('p', {}, live.words.typed(it.text)),
    h(
      'button',
      { type: 'button', class: 'btn sm', onclick: () => live.move('see-whisper', { line: it.seq }) },
      icon('check'),
      live.say('console.whisper-seen'),
    ),
  );
}

const from = (live, it) => it.from || live.say('check.OBSERVER');

const head = (live, it) => [
  h('span', { class: 'num' }, live.words.hour(it.storyMinutes)),
  ' · ',
  it.from ? kit(live, it.from) : from(live, it),
];

/** What is new is said politely; nothing pops up over the play. */
export function whispered(live, before, now) {
  const known = new Set((before.exchange?.whispers ?? []).map((it) => it.seq));
  const fresh = (now.exchange?.whispers ?? []).find((it) => !known.has(it.seq) && !it.seen);
  if (!fresh) return;
  live.announce(live.say('console.says-whisper', from(live, fresh), fresh.text));
  const zone = live.querySelector('.lc-room');
  if (zone && !zone.contains(document.activeElement)) zone.scrollTo({ top: 0 });
}

/** How many words nobody has read yet, for the tab of a phone. */
export const unread = (live) => (live.screen.exchange?.whispers ?? []).filter((it) => !it.seen).length;

/** The check: called by a button, then a list that fills in; paper and wall are ticked by hand. */
export function linkCheck(live) {
  const { say } = live;
  if (!live.screen.exchange || !['WAITING', 'RUNNING', 'PAUSED'].includes(live.phase)) return null;
  const check = live.screen.exchange?.check;
  const seen = check?.rows.filter((it) => it.seen).length ?? 0;
  return h(
    'section',
    { key: 'check', class: 'lc-check-link', 'aria-label': say('console.check') },
    check
      ? h(
          'details',
          { key: `list-${live.phase === 'WAITING'}`, class: 'lc-pile', open: live.phase === 'WAITING' },
          h(
            'summary',
            {},
            say('console.check'),
            h('span', { class: 'num soft' }, say('observer.count', seen, check.rows.length)),
          ),
          h('p', { class: 's soft' }, say('console.check-at', live.words.wall(new Date(check.at)))),
          h(
            'ul',
            {},
            check.rows.map((it, at) => row(live, it, at)),
          ),
        )
      : null,
    h(
      'p',
      { key: 'call', class: 'lc-tools' },
      h(
        'button',
        { type: 'button', class: 'lc-link', onclick: () => live.move('call-check') },
        icon('voice'),
        say(check ? 'console.check-again' : 'console.check-call'),
      ),
    ),
  );
}

function row(live, it, at) {
  const { say } = live;
  const byHand = it.kind === 'PAPER' || it.kind === 'ROOM';
  const state = it.heard ? 'check.heard' : it.seen ? 'check.seen' : 'check.silent';
  return h(
    'li',
    { key: `${it.kind}-${it.role ?? it.since ?? at}-${it.who}` },
    h(
      'span',
      {},
      moon(it.seen ? 'done' : 'later'),
      ' ',
      it.who ? kit(live, it.who) : say(`check.${it.kind}`),
      h(
        'span',
        { class: 's soft' },
        ', ',
        say(state),
        it.since ? [' · ', say('check.since', live.words.wall(new Date(it.since)))] : null,
        it.kind === 'PAPER' ? [' · ', say('check.PAPER')] : null,
      ),
    ),
    byHand && !it.seen
      ? h(
          'button',
          {
            type: 'button',
            class: 'btn sm',
            onclick: () => live.move('check-for', { role: it.role, seen: true, heard: it.kind === 'PAPER' }),
          },
          say('check.by-hand'),
        )
      : null,
  );
}

/** What the table has written for the situation point. */
export function pointPile(live) {
  const sheet = live.screen.exchange?.point;
  const read = pointRead(live, sheet);
  return read
    ? h('details', { key: 'point', class: 'lc-pile', open: true }, h('summary', {}, live.say('point.sheet')), read)
    : null;
}
