import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { framed } from './console-now.js';
import { modeButton, soloActs } from './console-solo.js';
import { offered } from './console-forks.js';
import { unread } from './console-wings.js';

/** The foot of the console: one amber button, the three others, and the same letters on the keyboard. */
export function keys(live) {
  const { say } = live;
  return h(
    'footer',
    { key: 'keys', class: 'lc-keys' },
    h(
      'div',
      { class: 'lc-acts' },
      acts(live).map((it) => button(live, it)),
    ),
    h(
      'div',
      { class: 'lc-more' },
      modeButton(live),
      live.phase === 'RUNNING'
        ? h(
            'button',
            { key: 'pause', type: 'button', class: 'btn plain', onclick: () => live.move('pause') },
            icon('hold'),
            say('console.pause'),
          )
        : null,
      h(
        'button',
        {
          key: 'help',
          type: 'button',
          class: 'btn plain',
          'aria-keyshortcuts': live.keysOn ? '?' : false,
          onclick: () => live.open('help'),
        },
        say('console.help'),
        live.keysOn ? h('span', { class: 'key' }, '?') : null,
      ),
    ),
    live.solo
      ? null
      : h(
          'nav',
          { key: 'tabs', class: 'lc-tabs', 'aria-label': say('console.tabs') },
          ['now', 'next', 'room'].map((it) =>
            h(
              'button',
              { key: it, type: 'button', 'aria-pressed': String(live.tab === it), onclick: () => live.turnZone(it) },
              say(`console.${it}`),
              it === 'next' && offered(live).length
                ? h('span', { key: 'offers', class: 'lc-count num' }, String(offered(live).length))
                : null,
              it === 'room' && unread(live)
                ? h('span', { key: 'unread', class: 'lc-count num' }, String(unread(live)))
                : null,
            ),
          ),
        ),
  );
}

/** Unless it is off; a double click is one wish, and so is a key struck twice in a breath. */
function act(live, it, event) {
  if (it.off || (it.key === 'D' && (event.detail > 1 || (event.type === 'keydown' && live.justTurned)))) return;
  it.act();
}

/** The amber button stays the same node whatever it says, so that the focus stays on it. */
function button(live, it) {
  return h(
    'button',
    {
      key: it.key === 'D' ? 'main' : it.name,
      type: 'button',
      class: `btn ${it.cue ? 'cue' : ''} ${it.quiet ? 'lv-quiet' : ''}`,
      'aria-disabled': it.off ? 'true' : false,
      'aria-keyshortcuts': it.key && live.keysOn ? it.key : false,
      onclick: (event) => act(live, it, event),
    },
    it.sign ? icon(it.sign) : null,
    it.say,
    it.key && live.keysOn ? h('span', { class: 'key', 'aria-hidden': 'true' }, it.key) : null,
  );
}

/** What can be done on the page that is open, first the one that is due. */
export function acts(live) {
  const { say, phase } = live;
  const note = {
    name: 'note',
    say: say('console.note'),
    sign: 'note',
    key: 'N',
    act: () => live.open('note'),
    off: !['RUNNING', 'PAUSED', 'DEBRIEF'].includes(phase),
  };
  if (phase === 'WAITING')
    return [{ name: 'start', say: say('console.start'), key: 'D', cue: true, act: () => live.start() }];
  if (phase === 'DEBRIEF') return [note];
  const alone = live.solo ? soloActs(live, note) : null;
  if (alone) return alone;
  const it = live.lit;
  const still = phase !== 'RUNNING';
  if (!it)
    return [{ name: 'finex', say: say('console.finex'), key: 'D', cue: !still, act: () => live.open('finex') }, note];
  if (it.state === 'GIVEN') return [...givenActs(live, it, still), note];
  if (it.kind === 'CLOSING')
    return [
      { name: 'finex', say: say('console.finex'), key: 'D', cue: !still, act: () => live.open('finex') },
      ...back(live, it),
      note,
    ];
  const sent = live.sending(it.inject);
  return [
    {
      name: 'give',
      say: say(it.kind === 'JUMP' ? 'console.jump' : 'console.give'),
      key: 'D',
      cue: !still,
      off: still || sent,
      act: () => live.give(it),
    },
    it.state === 'WAITING' && !framed(it)
      ? {
          name: 'hold',
          say: say('console.hold'),
          sign: 'hold',
          key: 'R',
          off: still || sent,
          act: () => live.aside('hold', it),
        }
      : {
          name: 'release',
          say: say('console.release'),
          sign: 'again',
          key: 'R',
          off: sent,
          act: () => live.aside('release', it),
        },
    {
      name: 'skip',
      say: say('console.skip'),
      sign: 'skip',
      key: 'P',
      off: still || sent || it.state === 'SKIPPED',
      act: () => live.skip(it),
    },
    note,
    ...back(live, it),
  ];
}

function givenActs(live, it, still) {
  const { say, screen } = live;
  return [
    screen.now
      ? { name: 'turn', say: say('console.turn'), sign: 'on', key: 'D', cue: !still, act: () => live.turnTo(null) }
      : { name: 'finex', say: say('console.finex'), key: 'D', cue: !still, act: () => live.open('finex') },
    it.relance && !it.relanced
      ? { name: 'relance', say: relanceWord(live, it), sign: 'again', off: still, act: () => live.relance(it) }
      : null,
    framed(it)
      ? null
      : {
          name: 'take-back',
          say: say('console.take-back'),
          sign: 'back',
          quiet: true,
          off: still,
          act: () => live.open('take-back', { card: it }),
        },
  ].filter(Boolean);
}

/** The same button as on the page, always in sight; it says when silence has lasted long enough. */
function relanceWord(live, it) {
  const left = it.relance.dueAt - live.clock.play;
  return left > 0 ? live.say('console.relance-in', live.words.length(left)) : live.say('console.do-relance');
}

/** A page opened ahead or behind leads back to the one that is due. */
function back(live, it) {
  if (!live.screen.now || it.inject === live.screen.now.inject) return [];
  return [{ name: 'back', say: live.say('console.back'), sign: 'back', quiet: true, act: () => live.turnTo(null) }];
}

/** One letter each; silent while a field has the focus, a dialog is open, or they are switched off. */
export function pressed(live, event) {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (!live.keysOn || live.querySelector('dialog[open]') || live.page !== 'screen' || live.stoppedForReal) return;
  if (event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
  if (event.key === '?') {
    event.preventDefault();
    return live.open('help');
  }
  const meant = acts(live).find((it) => it.key?.toLowerCase() === event.key.toLowerCase());
  if (!meant) return;
  event.preventDefault();
  act(live, meant, event);
}
