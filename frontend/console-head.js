import { h } from './live-dom.js';
import { brand, icon } from './live-icons.js';
import { drift } from './console-late.js';

/** What stands above the three zones: title, RÉEL, clock, the rail of the hour, drift in words. */
const MINUTE = 60_000;

export function head(live) {
  const { say, screen } = live;
  return h(
    'header',
    { key: 'head', class: 'lc-head' },
    live.alone
      ? h('span', { class: 'lc-home' }, brand())
      : h('a', { class: 'lc-home', href: live.base, 'aria-label': say('console.leave') }, brand()),
    h(
      'div',
      { class: 'lc-title' },
      h('h1', { lang: live.kitLang }, screen.title),
      h('span', { class: 'soft s' }, screen.structure),
    ),
    h(
      'div',
      { class: 'lc-saved' },
      live.saved(),
      live.headTools?.(),
      live.channel.heardAt ? h('span', { class: 's soft num' }, wallSeconds(live.channel.heardAt)) : null,
    ),
    live.playing
      ? h(
          'button',
          { key: 'real', type: 'button', class: 'btn stop', onclick: () => live.open('real') },
          h('span', { class: 'lv-wide' }, say('console.real')),
          h('span', { class: 'lv-narrow' }, say('real')),
        )
      : null,
  );
}

const wallSeconds = (at) =>
  [at.getHours(), at.getMinutes(), at.getSeconds()].map((it) => String(it).padStart(2, '0')).join(':');

export function clocks(live) {
  const { say, words, clock, screen } = live;
  return h(
    'section',
    { key: 'clocks', class: 'lc-clk', 'aria-label': say('console.clock') },
    h(
      'div',
      { class: 'lc-time num' },
      h('time', {}, words.play(clock.play)),
      h(
        'span',
        {},
        live.phase === 'WAITING' ? say('console.play-minute') : say('day-hour', clock.day, words.hour(clock.story)),
      ),
      h('span', { class: 'lv-narrow' }, say('console.ends', words.wall(clock.wallAt(screen.playMinutes * MINUTE)))),
    ),
    rail(live),
    h('div', { key: 'drift', class: 'lc-drift' }, drift(live)),
  );
}

function rail(live) {
  const { say, words, clock, screen } = live;
  const total = screen.playMinutes + screen.debriefMinutes;
  const at = (minutes) => `${Math.min(100, (minutes / total) * 100).toFixed(2)}%`;
  const played = clock.play / MINUTE;
  const wall = (minutes) => words.wall(clock.wallAt(minutes * MINUTE));
  const started = live.phase !== 'WAITING';
  const ends = started ? wall(screen.playMinutes) : say('minutes', screen.playMinutes);
  const close = (a, b) => Math.abs(a - b) / total < 0.075;
  return h(
    'div',
    { class: 'lc-rail' },
    h(
      'div',
      { class: 'lc-track', role: 'img', 'aria-label': say('console.rail', ends, screen.debriefMinutes) },
      h('span', { class: 'lc-played', style: `width:${at(played)}` }),
      screen.rail.map((it) =>
        h('i', { key: it.inject, class: `lc-mark ${it.kind} ${it.state}`, style: `left:${at(it.minute)}` }),
      ),
      h('span', { key: 'now', class: 'lc-nowmark', style: `left:${at(played)}` }),
      h(
        'span',
        { key: 'debrief', class: 'lc-deb', style: `left:${at(screen.playMinutes)}` },
        icon('lock'),
        h('b', { class: 'lv-wide' }, say('console.protected')),
        h('b', { class: 'lv-narrow' }, say('console.protected-short')),
      ),
    ),
    h(
      'div',
      { class: 'lc-hours num', 'aria-hidden': 'true' },
      close(played, 0) && started ? null : h('span', { key: 'from' }, say('minutes', 0)),
      started && played < total
        ? h('span', { key: 'now', class: 'lc-hour-now', style: `left:${at(played)}` }, words.wall(clock.wall))
        : null,
      started && close(played, screen.playMinutes)
        ? null
        : h('span', { key: 'end', style: `left:${at(screen.playMinutes)}` }, ends),
      close(played, total)
        ? null
        : h('span', { key: 'all', class: 'lc-hour-end' }, started ? wall(total) : say('minutes', total)),
    ),
  );
}
