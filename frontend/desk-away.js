import { h } from './live-dom.js';
import { icon } from './live-icons.js';

/** The network is away: play goes on here, and what waits goes home later. Said calmly, with for how long. */
export function away(live) {
  if (live.channel.live || !live.channel.heardAt) return null;
  const { say, words } = live;
  const waiting = live.moves.queue;
  const since = (at) => words.length(Math.max(1000, Date.now() - Date.parse(at)));
  return h(
    'section',
    { key: 'away', class: 'lc-away', 'aria-label': say('away-title') },
    icon('again'),
    h(
      'div',
      {},
      h(
        'p',
        { class: 'num' },
        h('b', {}, say('away-since', since(live.channel.heardAt))),
        ' ',
        say('away-goes-on'),
        ' ',
        waiting.length ? say('away-waits', waiting.length, since(waiting[0].at)) : say('away-nothing'),
        ' ',
        say('away-keep'),
      ),
      h('p', { class: 's lv-wide' }, say('away-more')),
    ),
  );
}
