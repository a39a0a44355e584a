import { ending, h, kit } from './live-dom.js';
import { icon, moon } from './live-icons.js';
import { older } from './live-older.js';
import { line } from './player-log.js';

/** Who is here, what was decided, help given; alarms stand above all zones. */
export function room(live) {
  const { say, screen } = live;
  const decided = screen.log.filter((it) => it.kind === 'DECISION').slice(0, 4);
  return h(
    'section',
    { key: 'room', class: 'lc-zone lc-room', 'aria-label': say('console.room') },
    h('h2', { key: 'people' }, say('console.room')),
    h(
      'ul',
      { key: 'ppl', class: 'lc-ppl' },
      screen.room.map((it) => person(live, it)),
    ),
    screen.access.length === 0
      ? null
      : h(
          'p',
          { key: 'codes', class: 'lc-tools' },
          h(
            'button',
            { type: 'button', class: 'lc-link', onclick: () => live.open('access') },
            icon('qr'),
            say('console.codes'),
          ),
        ),
    h('h2', { key: 'decided' }, say('console.decided')),
    decided.length
      ? h(
          'ol',
          { key: 'dec', class: 'lc-dec' },
          decided.map((it) =>
            h(
              'li',
              { key: it.seq, arrives: live.settled },
              h('time', { class: 'num soft' }, live.words.hour(it.storyMinutes)),
              h('span', {}, live.words.typed(it.text)),
            ),
          ),
        )
      : h('p', { key: 'undecided', class: 's soft' }, say('console.undecided')),
    screen.log.length
      ? h(
          'details',
          { key: 'log', class: 'lc-pile' },
          h('summary', {}, say('log'), h('span', { class: 'num soft' }, String(screen.log.length + screen.older))),
          h(
            'ol',
            { class: 'lp-lines lp-small' },
            screen.log.map((it) => line(live, it)),
            older(live, line),
          ),
        )
      : null,
    screen.aids.length
      ? h(
          'details',
          { key: 'aids', class: 'lc-pile' },
          h('summary', {}, say('console.aids'), h('span', { class: 'num soft' }, String(screen.aids.length))),
          h(
            'ul',
            {},
            screen.aids.map((it) =>
              h(
                'li',
                { key: it.seq },
                h('span', { class: 's' }, it.text),
                h('span', { class: 's soft' }, say(it.method ? 'console.aid-method' : 'console.aid-action')),
              ),
            ),
          ),
        )
      : null,
    live.phase === 'WAITING'
      ? null
      : h(
          'p',
          { key: 'aid', class: 'lc-tools' },
          h(
            'button',
            { type: 'button', class: 'lc-link', onclick: () => live.open('aid') },
            icon('plus'),
            say('console.aid'),
          ),
        ),
  );
}

/** A role with its tick: joined by screen, or ticked by hand for who plays on paper. */
function person(live, it) {
  const held =
    it.heldBy && it.heldBy !== it.name
      ? ending(live, 'console.held-by', it.heldBy)
      : it.present
        ? ''
        : live.say('console.expected');
  return h(
    'li',
    { key: it.role },
    h(
      'label',
      { class: it.present ? '' : 'soft' },
      h('input', {
        type: 'checkbox',
        class: 'lv-said',
        checked: it.present,
        onchange: (event) => live.move('attend', { role: it.role, present: event.target.checked }),
      }),
      moon(it.present ? 'done' : 'later'),
      h(
        'span',
        {},
        kit(live, it.name),
        it.names.length ? h('span', { class: 'soft' }, ` · ${live.words.list(it.names)}`) : null,
        held ? h('span', { class: 'soft' }, ', ', held) : null,
      ),
    ),
  );
}

/** A player pressed RÉEL: asked aloud at once, whatever else is open. */
export function alarms(live) {
  const { say } = live;
  const ringing = unanswered(live);
  if (ringing.length === 0) return null;
  return h(
    'section',
    { key: 'alarms', class: 'lc-alarm', 'aria-label': say('console.alarm') },
    icon('stop'),
    asked(live),
    h('button', { type: 'button', class: 'btn stop', onclick: () => live.open('real') }, say('console.real')),
    h(
      'button',
      { type: 'button', class: 'btn', onclick: () => live.move('heed', { line: ringing.at(-1).seq }) },
      say('console.alarm-not'),
    ),
  );
}

const unanswered = (live) =>
  live.screen.alarms.filter((it) => !live.moves.underway('heed').some((move) => move.fields.line >= it.seq));

/** Who asked, and what to ask aloud. */
export function asked(live) {
  const [first] = unanswered(live);
  if (!first) return null;
  const hour = live.words.hour(first.storyMinutes);
  return h(
    'p',
    { key: 'asked' },
    h('b', {}, live.say('console.alarm-by', first.role, hour)),
    ' ',
    live.say('console.alarm-do'),
  );
}
