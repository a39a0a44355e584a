import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { due } from './console-due.js';

/** Where the story forks: what the cell decides, what is offered in answer, help to give. Nothing is done by itself. */
const NOT_YET = 'not-yet';

/** Offers whose moment has come and that nobody answered yet, soonest first. */
export const offered = (live) => waiting(live).filter((it) => !it.declined);

function waiting(live) {
  const sent = [...live.moves.underway('react'), ...live.moves.underway('decline')].map((it) => it.fields.reaction);
  return live.screen.offers.filter((it) => it.dueAt <= live.clock.play && !sent.includes(it.reaction));
}

/** One offer at a time. */
export function offer(live) {
  const { say } = live;
  const [it, ...others] = offered(live);
  if (!it) return null;
  return h(
    'section',
    {
      key: 'offer-' + it.reaction,
      class: 'lc-offer',
      arrives: live.settled,
      'aria-label': say('console.offer'),
      ref: () => queueMicrotask(() => live.announce(say('console.offer-says', it.words))),
    },
    h('p', { class: 'lc-lab' }, icon('ask'), say('console.offer')),
    h('p', { class: 'lc-offer-words', lang: live.kitLang }, it.words),
    h(
      'ul',
      { key: 'acts', class: 'lc-offer-acts' },
      it.acts.map((act, at) => h('li', { key: at }, acted(live, act))),
    ),
    h('p', { key: 'why', class: 's soft' }, say('console.offer-why'), ' ', because(live, it)),
    it.noteHtml ? h('div', { key: 'note', class: 's soft lc-inline', lang: live.kitLang, html: it.noteHtml }) : null,
    h(
      'div',
      { key: 'do', class: 'lc-offer-do' },
      h(
        'button',
        {
          key: 'take',
          type: 'button',
          class: 'btn lv-due',
          disabled: live.phase !== 'RUNNING',
          onclick: () => react(live, it),
        },
        say(it.acts.every((act) => act.kind === 'SAY') ? 'console.offer-said' : 'console.offer-do'),
      ),
      h(
        'button',
        { key: 'not', type: 'button', class: 'lc-link', onclick: () => decline(live, it) },
        say('console.offer-not'),
      ),
    ),
    others.length
      ? h(
          'p',
          { key: 'more', class: 's soft' },
          others.length === 1 ? say('console.offer-one') : say('console.offer-more', others.length),
        )
      : null,
  );
}

function acted(live, act) {
  if (act.kind === 'SAY')
    return [
      h('span', { class: 's soft' }, live.say('console.offer-SAY')),
      h('div', { class: 'lc-offer-say', lang: live.kitLang, html: act.html }),
    ];
  return live.say(`console.offer-${act.kind}`, `${act.inject} ${act.title}`);
}

const because = (live, it) => it.why.map((fact) => reason(live, fact)).join(' ');

function reason(live, { kind, what, answer, minutes }) {
  const { say } = live;
  if (kind === 'CHOSEN') return answer ? say('console.because-CHOSEN', what, answer) : say('console.because-CHOSEN-not-yet', what);
  return kind === 'MINUTE' ? say('console.because-MINUTE', minutes) : say(`console.because-${kind}`, what, minutes);
}

function react(live, it) {
  live.move('react', { reaction: it.reaction });
  live.focusOn('.lc-offer button, .lc-solo button, .lc-next .lc-open');
}

function decline(live, it) {
  live.move('decline', { reaction: it.reaction });
  live.focusOn('.lc-offer button, .lc-solo button, .lc-next .lc-open');
}

/** What the cell decides, due when its minute comes, whether or not somebody observes. */
export function choiceDue(live) {
  const { screen, clock } = live;
  return (
    screen.choices.find((it) => mark(it) === live.reask) ??
    screen.choices.find(
      (it) =>
        due(it, clock.play) &&
        !live.putOffs.has(put(it)) &&
        !live.moves.underway('choose').some((move) => move.fields.choice === it.id),
    ) ??
    null
  );
}

export function choice(live) {
  const { say } = live;
  const asked = choiceDue(live);
  if (!asked) return null;
  return h(
    'form',
    { key: 'choice-' + put(asked), class: 'lc-solo', arrives: live.settled, onsubmit: (it) => it.preventDefault() },
    h(
      'fieldset',
      {},
      h(
        'legend',
        {},
        h('span', { class: 's soft' }, say('console.choice')),
        h('b', { lang: live.kitLang }, asked.question),
      ),
      asked.options.map((it) =>
        h('button', { key: it.id, type: 'button', lang: live.kitLang, onclick: () => choose(live, asked, it.id) }, it.words),
      ),
      h('button', { key: NOT_YET, type: 'button', onclick: () => choose(live, asked, NOT_YET) }, say('answer.NOT_YET')),
    ),
    h(
      'button',
      { type: 'button', class: 'lc-link', onclick: () => live.putOff(put(asked)) },
      say('console.choice-later'),
    ),
  );
}

/** By what a choice is known among the questions that are put again, and among those put off. */
const mark = (it) => `choice-${it.id}`;
const put = (it) => `${mark(it)}-${it.answer}`;

function choose(live, { id }, option) {
  live.reask = null;
  live.move('choose', { choice: id, option });
  live.focusOn('.lc-offer button, .lc-solo button, .lc-next .lc-open');
}

/** What was decided, so that it can be answered otherwise. */
export function chosen(live) {
  const { say } = live;
  const done = live.screen.choices.filter((it) => it.answer);
  return list(live, 'chosen', say('console.chosen'), done, (it) => [
    h(
      'button',
      {
        type: 'button',
        class: 'lc-open',
        lang: live.kitLang,
        onclick: () => live.askAgain({ criterion: mark(it) }),
      },
      it.question,
    ),
    h(
      'span',
      { class: 's soft', lang: it.answer === NOT_YET ? false : live.kitLang },
      it.options.find((option) => option.id === it.answer)?.words ?? say('answer.NOT_YET'),
    ),
  ]);
}

/** What was not for then, within reach. */
export function declined(live) {
  const { say } = live;
  const put = waiting(live).filter((it) => it.declined);
  return list(live, 'declined', say('console.declined'), put, (it) => [
    h('span', { class: 's', lang: live.kitLang }, it.words),
    h(
      'button',
      { type: 'button', class: 'btn sm', disabled: live.phase !== 'RUNNING', onclick: () => react(live, it) },
      say('console.offer-do'),
    ),
  ]);
}

function list(live, key, title, things, row) {
  if (things.length === 0) return null;
  return h(
    'details',
    { key, class: 'lc-pile' },
    h('summary', {}, title, h('span', { class: 'num soft' }, String(things.length))),
    h(
      'ul',
      {},
      things.map((it) => h('li', { key: it.id ?? it.reaction }, row(it))),
    ),
  );
}

/** Help in steps under a given page: one press notes it, with what it is about. */
export function hints(live, it) {
  const { say } = live;
  return h(
    'ul',
    { class: 'lc-hints' },
    it.hints.map((hint) =>
      h(
        'li',
        { key: hint.words },
        h('span', { lang: live.kitLang }, hint.words),
        ' ',
        h(
          'span',
          { class: 's soft' },
          [
            say(hint.method ? 'console.hint-method' : 'console.hint-action'),
            hint.criterion ? say('console.hint-about', hint.criterion) : null,
          ]
            .filter(Boolean)
            .join(', '),
        ),
        noted(live, hint)
          ? h('span', { key: 'noted', class: 'state done' }, icon('check'), say('console.hint-noted'))
          : h(
              'button',
              { key: 'note', type: 'button', class: 'btn sm', onclick: () => live.move('aid', { ...aid(hint) }) },
              say('console.hint-give'),
            ),
      ),
    ),
  );
}

const aid = ({ words, method, criterion }) => ({ text: words, method, criterion });

const noted = (live, hint) =>
  live.screen.aids.some((it) => it.text === hint.words) ||
  live.moves.underway('aid').some((it) => it.fields.text === hint.words);
