import { h } from './live-dom.js';
import { icon } from './live-icons.js';
import { debriefSteps } from './desk-debrief.js';
import { stopped } from './live-pages.js';

/** The console when play does not run: pause, RÉEL, the end. */

/** Pause, whoever or whatever made it; one button resumes, nothing bursts. */
export function pause(live) {
  const { say, screen } = live;
  if (live.phase !== 'PAUSED') return null;
  return h(
    'section',
    { key: 'pause', class: 'lc-pause', 'aria-label': say('paused') },
    h(
      'p',
      {},
      h('b', {}, say(screen.outage ? 'console.outage' : 'paused')),
      ' ',
      screen.outage ? say('console.outage-what', live.words.length(screen.outage.millis)) : say('console.paused'),
    ),
    h('button', { type: 'button', class: 'btn cue', onclick: () => live.move('resume') }, say('console.resume')),
    screen.outage && live.ahead
      ? h(
          'button',
          {
            key: 'played-on',
            type: 'button',
            class: 'btn lc-further',
            onclick: () => live.move('played-on', { millis: live.ahead }),
          },
          say('console.played-on', live.words.length(live.ahead)),
        )
      : null,
    h('button', { type: 'button', class: 'btn', onclick: () => live.open('finex') }, say('console.finex')),
    h('button', { type: 'button', class: 'btn', onclick: () => live.open('partial') }, say('console.partial')),
    live.alone
      ? null
      : h('button', { type: 'button', class: 'btn', onclick: () => live.open('replan') }, say('console.replan')),
  );
}

/** RÉEL: the words to say stand beside the three ways out. While the move is on its way, the voice stops play. */
export function real(live) {
  const { say, screen } = live;
  if (live.phase !== 'STOPPED') return stopped(live, h('p', { class: 'lv-aloud' }, say('stopped.aloud')), live.saved());
  return stopped(
    live,
    h('div', { class: 'lc-realwords lv-prose', lang: live.kitLang, html: screen.speeches.realHtml }),
    h(
      'div',
      { class: 'lc-realkeys' },
      h('button', { type: 'button', class: 'btn', onclick: () => live.move('resume') }, say('console.resume-real')),
      h('button', { type: 'button', class: 'btn', onclick: () => live.open('partial') }, say('console.partial')),
      live.alone
        ? null
        : h('button', { type: 'button', class: 'btn', onclick: () => live.open('replan') }, say('console.replan')),
    ),
  );
}

/** After FINEX: the closing to read, then the debrief. */
export function ended(live) {
  const { say, screen } = live;
  return h(
    'main',
    { key: 'ended', class: 'lc-ended' },
    h('p', { class: 'eyebrow' }, say(screen.ending === 'PARTIAL' ? 'debrief.partial' : 'console.ended')),
    h('h2', {}, say('console.closing')),
    h(
      'blockquote',
      { class: 'lit lc-say lv-long' },
      h('p', { class: 'lc-lab' }, say('console.say')),
      h('div', { class: 'lc-words', lang: live.kitLang, html: screen.speeches.closingHtml }),
    ),
    live.away || live.alone ? debriefSteps(live) : null,
    h(
      'p',
      { class: 'lc-onward' },
      live.alone
        ? null
        : h('a', { class: 'btn cue', href: `${live.base}/debriefing` }, say('console.debrief'), icon('on')),
      live.saved(),
    ),
  );
}
