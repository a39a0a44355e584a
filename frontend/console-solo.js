import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { drift } from './console-late.js';
import { card, lit, nothing, welcome } from './console-now.js';
import { question } from './console-next.js';
import { check } from './console-checks.js';
import { choice, offer } from './console-forks.js';
import { cutKey, relanceKey, step } from './console-step.js';
import { linkCheck, whispers } from './console-wings.js';

/**
 * The console one card at a time, for who holds all alone: read this aloud, now wait, has anybody called? The full console
 * is one button away, at any moment.
 *
 * Roles: one <main> with one labelled card; a question is a <fieldset>; what to do stands in the foot, under the thumb.
 */
export function solo(live) {
  const now = step(live);
  return h(
    'main',
    { key: 'solo', class: 'ls', tabindex: 0, 'aria-label': live.say('solo.alone') },
    h(
      'section',
      { key: name(now), class: `ls-card ls-${now.name}`, arrives: live.settled },
      CARDS[now.name](live, now),
    ),
    whispers(live),
    live.phase === 'WAITING' ? linkCheck(live) : null,
    now.name === 'late' ? null : h('p', { key: 'stand', class: 'ls-stand s soft' }, drift(live)),
  );
}

/** A card of its own for each thing to do, so that nothing of the one before stays in it. */
const name = ({ name, card, question, offer, choice, check, next, cut }) =>
  [
    'solo',
    name,
    card?.inject,
    question?.criterion,
    question?.answer,
    offer?.reaction,
    choice?.id,
    check?.action,
    next?.inject,
    cut?.skip.join('-'),
  ]
    .filter((it) => it !== undefined)
    .join('-');

const CARDS = {
  welcome: (live) => [...welcome(live), present(live)],
  page: (live, { card: it }) => card(live, it),
  end: (live, { card: it }) => (it ? card(live, it) : nothing(live)),
  offer: (live) => offer(live),
  choose: (live) => [label(live, 'ask', 'solo.ask'), choice(live)],
  check: (live) => [label(live, 'ask', 'solo.ask'), check(live)],
  ask: (live, { question: it }) => [label(live, 'ask', 'solo.ask'), question(live, it)],
  relance: (live, { card: it }) => [
    label(live, 'again', 'solo.silence'),
    h('h2', { class: 'lc-h2', lang: live.kitLang }, it.title),
    h('p', {}, live.say('console.silence-now', live.words.length(live.clock.play - it.givenAt))),
    it.relance.whenHtml ? h('div', { class: 'ls-when', lang: live.kitLang, html: it.relance.whenHtml }) : null,
    lit(live, 'relance-' + it.inject, it.relance.html),
  ],
  late: (live, { cut, late, ends, planned }) => [
    label(live, 'wait', 'solo.late'),
    h('h2', { class: 'lc-h2' }, live.say('solo.late-by', live.words.length(late))),
    h('p', {}, live.say('solo.late-would', live.words.wall(ends), live.words.wall(planned))),
    h('p', {}, live.say('solo.late-how', cut.wins), ' ', live.say('solo.late-kept')),
    h(
      'ul',
      { class: 'ls-list', lang: live.kitLang },
      cut.skip.map((inject) => h('li', { key: inject }, `${inject}. ${titleOf(live, inject)}`)),
    ),
    cut.how ? h('p', { class: 's soft', lang: live.kitLang }, cut.how) : null,
  ],
  wait: (live, { next, last, left }) => [
    label(live, 'wait', 'solo.wait'),
    h('h2', { class: 'lc-h2 num' }, live.words.length(left)),
    h('p', {}, live.say('solo.wait-do')),
    last ? expected(live, last) : null,
    h(
      'p',
      { key: 'next', class: 'ls-next' },
      h('span', { class: 's soft' }, live.say('solo.then')),
      h('b', { lang: live.kitLang }, next.title),
      h('span', { class: 's soft' }, live.words.name('channel', next.channel)),
    ),
  ],
};

const label = (live, sign, word) =>
  h('p', { key: 'label', class: 'ls-label' }, h('span', { class: 'badge' }, icon(sign), live.say(word)));

/** What may come back from the room while one waits. */
function expected(live, it) {
  if (it.expectedHtml.length === 0) return null;
  return h(
    'div',
    { key: 'expected', class: 'ls-expected' },
    h('p', { class: 's soft' }, live.say('solo.expect', it.title)),
    h(
      'ul',
      { class: 'ls-list', lang: live.kitLang },
      it.expectedHtml.map((html) => h('li', { html })),
    ),
  );
}

function present(live) {
  const { say, screen } = live;
  const here = screen.room.filter((it) => it.present).length;
  return h(
    'p',
    { key: 'present', class: 'ls-present' },
    say('console.present', here, screen.room.length),
    ' ',
    h('button', { type: 'button', class: 'lc-link', onclick: () => live.open('access') }, say('console.codes')),
    h('button', { type: 'button', class: 'lc-link', onclick: () => live.fully('room') }, say('solo.who')),
  );
}

const titleOf = (live, inject) => live.screen.rail.find((it) => it.inject === inject)?.title ?? '';

/** What the foot offers for this card, the amber button first; null where the page's own acts serve. */
export function soloActs(live, note) {
  const { say } = live;
  const now = step(live);
  const still = live.phase !== 'RUNNING';
  switch (now.name) {
    case 'ask':
    case 'choose':
    case 'check':
    case 'offer':
      return [note];
    case 'relance':
      return [
        {
          name: 'relance',
          say: say('solo.relance'),
          key: 'D',
          cue: !still,
          off: still,
          act: () => live.relance(now.card),
        },
        { name: 'answered', say: say('solo.answered'), act: () => live.putOff(relanceKey(now.card)) },
        note,
      ];
    case 'late':
      return [
        {
          name: 'cut',
          say: say('drift.cut', live.words.list(now.cut.skip), now.cut.wins),
          key: 'D',
          cue: !still,
          off: still,
          act: () => live.cut(now.cut),
        },
        { name: 'keep', say: say('solo.keep'), act: () => live.putOff(cutKey(now.cut)) },
      ];
    case 'wait':
      return [note, { name: 'early', say: say('solo.early'), off: still, act: () => live.turnTo(now.next.inject) }];
    default:
      return null;
  }
}

/** Between one card and all three zones. */
export function modeButton(live) {
  return h(
    'button',
    { key: 'mode', type: 'button', class: 'btn plain', onclick: () => (live.solo ? live.fully() : live.oneByOne()) },
    live.say(live.solo ? 'solo.fully' : 'solo.alone'),
  );
}
