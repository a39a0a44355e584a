import { ending, h } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';
import { pointTimer } from './console-late.js';
import { pointHeadings } from './player-point.js';
import { hints } from './console-forks.js';
import { callCard } from './console-call.js';

/** The lit page: what to say, do, expect, and what to say again if nobody answers. */
const MINUTE = 60_000;

export function now(live) {
  const { say } = live;
  const page = live.lit;
  return h(
    'section',
    { key: 'now', class: 'lc-zone lc-now', tabindex: 0, 'aria-label': say('console.now') },
    live.phase === 'WAITING' ? welcome(live) : page ? card(live, page) : nothing(live),
  );
}

export function welcome(live) {
  const { say, screen } = live;
  return [
    h(
      'div',
      { class: 'lc-top' },
      h('span', { class: 'badge cue' }, say('console.before')),
      h('span', { class: 'soft' }, say('console.before-when')),
    ),
    h('h2', { key: 'title', class: 'lc-h2' }, say('console.welcome')),
    lit(live, 'welcome', screen.speeches.welcomeHtml),
  ];
}

export function nothing(live) {
  return h('p', { class: 'lc-none soft' }, live.say('console.none'));
}

export function card(live, it) {
  const { say } = live;
  return [
    h(
      'div',
      { key: 'top', class: 'lc-top' },
      badge(live, it),
      h('span', { class: 'soft num' }, place(live, it)),
      h('span', { class: 'state push' }, channelIcon(it.channel), whence(live, it)),
    ),
    h('h2', { key: 'title', class: 'lc-h2', lang: live.kitLang }, it.title),
    it.conditionHtml && it.state !== 'GIVEN'
      ? h(
          'div',
          { key: 'when', class: 'lc-when' },
          icon('ask'),
          h('div', { lang: live.kitLang, html: it.conditionHtml }),
        )
      : null,
    it.kind === 'SITUATION_POINT' && it.state === 'GIVEN' && it.lasts ? pointTimer(live, it.givenAt, it.lasts) : null,
    callCard(live, it),
    lit(live, it.inject, it.html),
    h(
      'dl',
      { key: 'cues-' + it.inject, class: 'lc-cues' },
      it.documents.length ? row(say('console.do'), documents(live, it)) : null,
      it.expectedHtml.length
        ? row(
            say('console.expect'),
            h(
              'ul',
              { lang: live.kitLang },
              it.expectedHtml.map((html) => h('li', { html })),
            ),
          )
        : null,
      it.kind === 'SITUATION_POINT' ? row(say('console.point'), pointHeadings(live, it)) : null,
      it.relance ? row(say('console.relance'), relance(live, it)) : null,
      it.state === 'GIVEN' && it.hints.length ? row(say('console.hints'), hints(live, it)) : null,
      it.noteHtml ? row(say('console.know'), h('div', { lang: live.kitLang, html: it.noteHtml })) : null,
      it.state !== 'GIVEN' && !framed(it) ? row(say('console.alone'), automatic(live, it)) : null,
    ),
  ];
}

/** Opening and closing belong to DEBEX and FINEX. */
export const framed = (it) => it.kind === 'OPENING' || it.kind === 'CLOSING';

function badge(live, it) {
  const { say, words, screen } = live;
  if (it.state === 'GIVEN')
    return h('span', { class: 'badge sage' }, icon('check'), say('console.given-at', words.play(it.givenAt)));
  if (it.state === 'HELD') return h('span', { class: 'badge' }, icon('hold'), say('console.held'));
  if (it.state === 'SKIPPED') return h('span', { class: 'badge' }, icon('skip'), say('console.skipped'));
  if (it.inject !== screen.now?.inject)
    return h('span', { class: 'badge' }, icon('wait'), say('console.later', it.minute));
  const early = it.minute * MINUTE - live.clock.play;
  return early > 45_000
    ? h('span', { class: 'badge' }, icon('wait'), say('console.in', words.length(early)))
    : h('span', { class: 'badge cue' }, say('console.now'));
}

function place(live, it) {
  const { say } = live;
  if (it.kind === 'IMPROVISED') return say('console.improvised');
  const named = it.kind === 'INJECT' ? say('console.number', it.inject) + ' · ' : '';
  return named + say('console.place', it.number, it.of) + (it.essential ? '' : ' · ' + say('console.optional'));
}

function whence(live, it) {
  const channel = live.words.name('channel', it.channel);
  return h('span', {}, it.to ? ending(live, 'console.to', channel, it.to) : channel);
}

/** The line to read aloud; long ones a little smaller, never under 22 px. */
export function lit(live, key, html) {
  const length = html.length;
  const size = length > 900 ? 'lv-longest' : length > 420 ? 'lv-long' : '';
  return h(
    'blockquote',
    { key: 'say-' + key, class: `lit lc-say ${size}` },
    h('p', { class: 'lc-lab' }, live.say('console.say')),
    h('div', { class: 'lc-words', lang: live.kitLang, html }),
  );
}

function row(term, what) {
  return h('div', { key: term }, h('dt', {}, term), h('dd', {}, what));
}

/** What is put on the table, and what is played to it. */
function documents(live, it) {
  const heard = it.documents.filter((document) => document.recording);
  const handed = it.documents.filter((document) => !document.recording);
  return [
    heard.length ? h('div', { key: 'heard' }, links(live, 'console.hear', heard)) : null,
    handed.length ? h('div', { key: 'handed' }, links(live, 'console.hand', handed)) : null,
  ];
}

function links(live, verb, documents) {
  return [
    live.say(verb),
    ' ',
    documents.map((document) =>
      h(
        'button',
        {
          key: document.id,
          type: 'button',
          class: 'lc-link',
          lang: live.kitLang,
          onclick: () => live.open('document', { document }),
        },
        `${document.id}, ${document.title}`,
      ),
    ),
  ];
}

function relance(live, it) {
  const { say, words, clock } = live;
  const { after, html, whenHtml, dueAt } = it.relance;
  const said = h('span', { class: 'lc-inline', lang: live.kitLang, html: (whenHtml ?? '') + ' ' + html });
  if (it.relanced) return [h('span', { class: 'state done' }, icon('check'), say('console.relanced')), ' ', said];
  if (it.state !== 'GIVEN') return [say('console.silence-after', after), ' ', said];
  const left = dueAt - clock.play;
  return [
    h(
      'span',
      {},
      left > 0
        ? say('console.silence-at', words.wall(clock.wallAt(dueAt)), words.length(left))
        : h('b', {}, say('console.silence-now', words.length(clock.play - it.givenAt))),
    ),
    ' ',
    said,
    ' ',
    h(
      'button',
      {
        key: 'relance',
        type: 'button',
        class: `btn sm ${left > 0 ? '' : 'lv-due'}`,
        disabled: live.phase !== 'RUNNING',
        onclick: () => live.relance(it),
      },
      icon('again'),
      say('console.do-relance'),
    ),
  ];
}

function automatic(live, it) {
  return h(
    'label',
    { class: 'lc-check' },
    h('input', {
      type: 'checkbox',
      checked: it.automatic,
      onchange: (event) => live.move('automatic', { inject: it.inject, on: event.target.checked }),
    }),
    h('span', {}, live.say('console.automatic', it.minute)),
  );
}
