import { choices, h } from './live-dom.js';
import { icon } from './live-icons.js';
import { sound } from './live-sound.js';

/** « Essai : voyez-vous ce message ? » on every screen; it stays until it is answered, and covers nothing. */
export function checkCard(live) {
  const { say } = live;
  if (!asks(live)) return null;
  return h(
    'section',
    { key: 'check', class: 'lv-check', 'aria-labelledby': 'lv-check-title' },
    h('div', { class: 'exo mini lv-exo' }, h('span', {}, say('exercise'))),
    h('h2', { id: 'lv-check-title' }, say('check.ask')),
    h('p', { class: 's' }, say(sound.on ? 'check.sound-on' : 'check.sound-off')),
    globalThis.isSecureContext ? null : h('p', { class: 's' }, say('check.plain')),
    h(
      'div',
      { class: 'lv-check-keys' },
      h(
        'button',
        { key: 'see', type: 'button', class: sound.on ? 'btn' : 'btn cue', onclick: () => answer(live, false) },
        icon('check'),
        say(sound.on ? 'check.see-only' : 'check.see'),
      ),
      sound.on
        ? h(
            'button',
            { key: 'hear', type: 'button', class: 'btn cue', onclick: () => answer(live, true) },
            icon('voice'),
            say('check.hear'),
          )
        : h(
            'button',
            { key: 'unlock', type: 'button', class: 'btn', onclick: () => unlock(live) },
            icon('voice'),
            say('player.sound-off'),
          ),
    ),
  );
}

/** The wall has no button: the facilitator looks at it and ticks it. */
export function checkOnTheWall(live) {
  if (!live.screen.check) return null;
  return h(
    'section',
    { key: 'check', class: 'lr-check', 'aria-label': live.say('check.ask') },
    h('p', {}, live.say('check.ask')),
    h('p', { class: 'lr-soft' }, live.say('check.wall')),
  );
}

const key = (live) => `check:${live.base}|${live.seat ?? ''}`;

const asks = (live) => Boolean(live.screen.check) && choices.get(key(live), '') !== String(live.screen.check);

function answer(live, heard) {
  choices.set(key(live), String(live.screen.check));
  live.move('check', { seen: true, heard });
  live.announce(live.say('check.told'));
}

async function unlock(live) {
  await sound.unlock();
  live.update();
}

/** A new check sounds once, and is said. */
export function checkCame(live, before, now) {
  if (!now.check || now.check === before?.check || !asks(live)) return;
  live.announce(live.say('check.ask'));
  sound.ring();
}
