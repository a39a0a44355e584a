import { h, kit } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';
import { asked, questionKey } from './console-step.js';
import { choice, chosen, declined, offer } from './console-forks.js';
import { check, checked } from './console-checks.js';

/** What comes, with its minutes; the question to a lone facilitator; what was given, held, skipped. */
const MINUTE = 60_000;

export function next(live) {
  const { say, screen } = live;
  const ahead = [screen.now, ...screen.next].filter((it) => it && it.inject !== live.lit?.inject).slice(0, 3);
  return h(
    'section',
    { key: 'next', class: 'lc-zone lc-next', 'aria-label': say('console.next') },
    live.phase === 'WAITING' ? entrances(live) : offer(live),
    h('h2', { key: 'title' }, say('console.next')),
    h(
      'ol',
      { key: 'ahead', class: 'lc-ahead' },
      ahead.map((it) => line(live, it)),
    ),
    ahead.length ? null : h('p', { key: 'none', class: 's soft' }, say('console.next-none')),
    live.phase === 'WAITING' ? null : (choice(live) ?? check(live) ?? solo(live)),
    live.phase === 'WAITING' ? null : piles(live),
  );
}

function line(live, it) {
  const { say, words, clock } = live;
  const left = it.minute * MINUTE - clock.play;
  const when = live.phase === 'WAITING' ? null : left > 0 ? say('console.in', words.length(left)) : say('console.due');
  const more = [when, it.automatic ? say('console.by-itself') : null].filter(Boolean);
  return h(
    'li',
    { key: it.inject },
    h('span', { class: 'lc-min num' }, String(it.minute), h('small', {}, say('min'))),
    h(
      'div',
      {},
      h(
        'button',
        { type: 'button', class: 'lc-open', lang: live.kitLang, onclick: () => live.turnTo(it.inject) },
        it.title,
      ),
      h(
        'span',
        { class: 'soft s' },
        channelIcon(it.channel),
        h('span', {}, it.to ? kit(live, it.to) : null, [...(it.to ? [''] : []), ...more].join(', ')),
      ),
    ),
  );
}

/** Codes to let people in, big, while the room fills. */
function entrances(live) {
  const { say, screen } = live;
  const [player] = screen.access.filter((it) => it.audience === 'PLAYER');
  if (!player) return null;
  return h(
    'div',
    { key: 'doors', class: 'lc-doors' },
    h('h2', {}, say('console.let-in')),
    h(
      'div',
      { class: 'lc-door' },
      h('div', { class: 'lc-qr', html: player.qrSvg }),
      h(
        'div',
        {},
        h('p', { class: 's soft' }, say('console.code-PLAYER')),
        h('p', { class: 'lc-code' }, live.words.code(player.code)),
        h('p', { class: 's lc-address' }, player.address),
      ),
    ),
    h('button', { type: 'button', class: 'lc-link', onclick: () => live.open('access') }, say('console.all-codes')),
  );
}

/** One question at a time, while there is time for it. */
function solo(live) {
  const due = asked(live);
  return due ? question(live, due) : null;
}

/** A question of the grid, asked at the moment when it can be answered by looking up. */
export function question(live, asked) {
  const { say } = live;
  return h(
    'form',
    {
      key: 'solo-' + questionKey(asked),
      class: 'lc-solo',
      arrives: live.settled,
      onsubmit: (it) => it.preventDefault(),
    },
    h(
      'fieldset',
      {},
      h(
        'legend',
        {},
        h('span', { class: 's soft' }, say('console.solo', asked.criterion)),
        h('b', { lang: live.kitLang }, asked.question),
      ),
      ['YES', 'NOT_YET', 'NO'].map((answer) =>
        h('button', { key: answer, type: 'button', onclick: () => live.reply(asked, answer) }, say(`answer.${answer}`)),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'lc-link', onclick: () => live.putOff(questionKey(asked)) },
      say('console.solo-later'),
    ),
  );
}

function piles(live) {
  const { say, screen } = live;
  return h(
    'div',
    { key: 'piles', class: 'lc-piles' },
    pile(live, 'held', screen.held),
    pile(live, 'given', screen.given),
    pile(live, 'skipped', screen.skipped),
    answered(live),
    chosen(live),
    checked(live),
    declined(live),
    h(
      'button',
      {
        key: 'improvise',
        type: 'button',
        class: 'lc-link',
        disabled: live.phase !== 'RUNNING',
        onclick: () => live.open('improvise'),
      },
      icon('plus'),
      say('console.improvise'),
    ),
  );
}

function pile(live, name, cards) {
  if (cards.length === 0) return null;
  return h(
    'details',
    { key: name, class: 'lc-pile', open: name === 'held' },
    h('summary', {}, live.say(`console.pile-${name}`), h('span', { class: 'num soft' }, String(cards.length))),
    h(
      'ul',
      {},
      cards.map((it) =>
        h(
          'li',
          { key: it.inject },
          h(
            'button',
            { type: 'button', class: 'lc-open', lang: live.kitLang, onclick: () => live.turnTo(it.inject) },
            it.title,
          ),
          h(
            'span',
            { class: 's soft num' },
            it.givenAt >= 0 ? live.words.play(it.givenAt) : live.say('console.minute', it.minute),
          ),
          name === 'given'
            ? null
            : h(
                'button',
                {
                  key: 'back',
                  type: 'button',
                  class: 'btn sm',
                  onclick: () => live.move('release', { inject: it.inject }),
                },
                live.say('console.release'),
              ),
        ),
      ),
    ),
  );
}

/** What was answered, so that it can be answered otherwise. */
function answered(live) {
  const { say } = live;
  const done = live.screen.questions.filter((it) => it.answer);
  if (done.length === 0) return null;
  return h(
    'details',
    { key: 'answered', class: 'lc-pile' },
    h('summary', {}, say('console.answered'), h('span', { class: 'num soft' }, String(done.length))),
    h(
      'ul',
      {},
      done.map((it) =>
        h(
          'li',
          { key: it.criterion },
          h(
            'button',
            { type: 'button', class: 'lc-open', lang: live.kitLang, onclick: () => live.askAgain(it) },
            it.question,
          ),
          h('span', { class: 's soft' }, say(`answer.${it.answer}`)),
        ),
      ),
    ),
  );
}
