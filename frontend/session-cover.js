import { h } from './live-dom.js';
import { icon } from './live-icons.js';

/** The first page of the session file: what it holds, that it is to be kept safe, and where it keeps what is played. */
export function cover(live) {
  const { say, words, book, before } = live;
  const { title, structure } = book.screen;
  const day = new Date(live.handed.issuedAt);
  return h(
    'main',
    { key: 'cover', class: 'lv-page ls-cover' },
    h('p', { class: 'eyebrow' }, structure),
    h('h1', { lang: live.kitLang }, title),
    h('p', { class: 'lede' }, say('session.what')),
    h('p', { class: 'b' }, say('session.holds')),
    h(
      'ul',
      {},
      ['script', 'answers', 'media', 'key'].map((it) => h('li', {}, say(`session.holds-${it}`))),
    ),
    h('p', {}, h('b', {}, say('session.secret'))),
    h('p', { class: 'soft' }, say('session.issued', day.toLocaleDateString(live.language), words.wall(day))),
    h(
      'p',
      {},
      icon(live.keep.sure ? 'check' : 'wait'),
      ' ',
      say(live.keep.sure ? 'session.keeps' : 'session.keeps-not'),
    ),
    h(
      'p',
      { class: 'lc-onward' },
      h(
        'button',
        { type: 'button', class: 'btn cue', onclick: () => live.begin() },
        before ? say('session.resume', before.lines.length, words.wall(new Date(before.at))) : say('session.open'),
      ),
      before
        ? h('button', { type: 'button', class: 'btn', onclick: () => live.open('forget') }, say('session.afresh'))
        : null,
    ),
    live.dialog?.name === 'forget' ? afresh(live) : null,
  );
}

/** What was played is gone after this, so it is asked. */
function afresh(live) {
  return h(
    'section',
    { class: 'lv-refused', 'aria-label': live.say('session.afresh') },
    h('p', {}, h('span', {}, live.say('session.afresh-what'))),
    h(
      'button',
      { type: 'button', class: 'btn stop', onclick: () => (live.close(), live.forget()) },
      live.say('session.afresh-do'),
    ),
    h('button', { type: 'button', class: 'btn', onclick: () => live.close() }, live.say('leave')),
  );
}
