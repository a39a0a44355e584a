import { h } from './live-dom.js';

/** What earlier exercises decided, asked after once its point was given: is it in place? A person answers. */
const ANSWERS = ['SEEN', 'NOT_YET', 'NOT_PLAYED'];

/** By what a check is known among the questions that are put again, and among those put off. */
const mark = (it) => `check-${it.action}`;

/** The first whose point is on the table and that nobody answered. */
export function checkDue(live) {
  const { screen } = live;
  return (
    screen.checks.find((it) => mark(it) === live.reask) ??
    screen.checks.find(
      (it) =>
        !it.answer &&
        screen.given.some((card) => card.inject === it.point) &&
        !live.putOffs.has(mark(it)) &&
        !live.moves.underway('check-action').some((move) => move.fields.action === it.action),
    ) ??
    null
  );
}

export function check(live) {
  const { say } = live;
  const asked = checkDue(live);
  if (!asked) return null;
  return h(
    'form',
    { key: mark(asked), class: 'lc-solo', arrives: live.settled, onsubmit: (it) => it.preventDefault() },
    h(
      'fieldset',
      {},
      h(
        'legend',
        {},
        h('span', { class: 's soft' }, say('console.earlier', String(asked.year))),
        h('b', { lang: live.kitLang }, asked.words),
        h('span', { class: 's soft' }, about(live, asked)),
        h('span', {}, say('console.earlier-asks')),
      ),
      ANSWERS.map((found) =>
        h('button', { key: found, type: 'button', onclick: () => reply(live, asked, found) }, say(`found.${found}`)),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'lc-link', onclick: () => live.putOff(mark(asked)) },
      say('console.earlier-later'),
    ),
  );
}

/** Who carries it, and whether it was said to be done. */
const about = (live, { owner, done }) =>
  [owner, done ? live.say('console.earlier-done') : ''].filter(Boolean).join(' · ');

function reply(live, { action }, found) {
  live.reask = null;
  live.move('check-action', { action, found });
  live.focusOn('.lc-offer button, .lc-solo button, .lc-next .lc-open');
}

/** What was found, so that it can be answered otherwise. */
export function checked(live) {
  const { say } = live;
  const done = live.screen.checks.filter((it) => it.answer);
  if (done.length === 0) return null;
  return h(
    'details',
    { key: 'checked', class: 'lc-pile' },
    h('summary', {}, say('console.earlier-list'), h('span', { class: 'num soft' }, String(done.length))),
    h(
      'ul',
      {},
      done.map((it) =>
        h(
          'li',
          { key: it.action },
          h(
            'button',
            {
              type: 'button',
              class: 'lc-open',
              lang: live.kitLang,
              onclick: () => live.askAgain({ criterion: mark(it) }),
            },
            it.words,
          ),
          h('span', { class: 's soft' }, say(`found.${it.answer}`)),
        ),
      ),
    ),
  );
}
