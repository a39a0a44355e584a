import { h, kit } from './live-dom.js';
import { icon } from './live-icons.js';

/** The call card: whom the facilitator plays, and whether it still rings or since when it was taken, by whom. */
export function callCard(live, it) {
  if (it.channel !== 'CALL') return null;
  const { say, words, clock } = live;
  const call = live.screen.exchange?.calls.find((some) => some.inject === it.inject);
  return h(
    'div',
    { key: 'call', class: `lc-call ${it.state === 'GIVEN' && !call?.takenBy ? 'lc-rings' : ''}` },
    icon('call'),
    h(
      'p',
      {},
      h('span', { class: 's soft' }, say('call.play')),
      h('b', {}, it.from ? kit(live, it.from) : say('call.anybody')),
    ),
    it.state === 'GIVEN'
      ? h(
          'p',
          { key: 'state', class: 'num' },
          call?.takenBy
            ? [
                h('b', {}, words.play(Math.max(0, clock.play - call.takenAt))),
                h('span', { class: 's soft' }, say('call.taken', call.takenBy)),
              ]
            : [
                h('b', {}, say('call.rings')),
                h('span', { class: 's soft' }, say('call.rings-since', words.length(clock.play - it.givenAt))),
              ],
        )
      : null,
  );
}
