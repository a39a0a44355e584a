import { h, kit, take } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';
import { before, FACTS } from './live-older.js';
import { whisper } from './live-whisper.js';

/** What was given, and the facts noted beside it: time, what was said or done, never a name. */
export function facts(live) {
  const { say, screen } = live;
  const { lines, more } = before(live, FACTS);
  const all = [...screen.facts, ...lines];
  const own = all.filter((it) => it.seat === live.seat);
  const others = all.filter((it) => it.seat !== live.seat);
  return h(
    'section',
    { key: 'facts', class: 'lo-facts', 'aria-label': say('observer.facts') },
    h('h2', {}, say('observer.facts')),
    ['RUNNING', 'PAUSED', 'DEBRIEF'].includes(live.phase) ? form(live) : null,
    h(
      'ol',
      { class: 'lo-list' },
      live.moves
        .underway('observe')
        .toReversed()
        .map((it) =>
          h(
            'li',
            { key: it.move, class: 'lv-waits' },
            h('span', { class: 's soft' }, say('now')),
            h(
              'span',
              {},
              it.fields.text,
              it.waiting ? h('span', { class: 'state' }, icon('wait'), say('waits')) : null,
            ),
          ),
        ),
      own.map((it) => fact(live, it)),
      more,
    ),
    others.length
      ? h(
          'details',
          { key: 'others' },
          h('summary', { class: 's' }, say('observer.others', others.length)),
          h(
            'ol',
            { class: 'lo-list' },
            others.map((it) => fact(live, it)),
          ),
        )
      : null,
    whisper(live),
    h('h2', { key: 'given-title' }, say('observer.given')),
    screen.newest.length ? null : h('p', { key: 'none', class: 's soft' }, say('observer.given-none')),
    h(
      'ol',
      { key: 'given', class: 'lo-given' },
      screen.newest.map((it) =>
        h(
          'li',
          { key: it.inject + it.seq, arrives: live.settled },
          h(
            'details',
            {},
            h(
              'summary',
              {},
              h('time', { class: 'num soft' }, live.words.hour(it.storyMinutes)),
              h('span', { lang: live.kitLang }, channelIcon(it.channel), it.title),
            ),
            h(
              'p',
              { class: 's soft' },
              live.words.name('channel', it.channel),
              it.from ? [' · ', kit(live, it.from)] : null,
              ' · ',
              it.to.length ? kit(live, live.words.list(it.to)) : say('all'),
            ),
            h('div', { class: 'lv-prose s', lang: live.kitLang, html: it.html }),
            it.relanceHtml ? h('div', { class: 'lv-prose s', lang: live.kitLang, html: it.relanceHtml }) : null,
            it.documents.length
              ? h(
                  'p',
                  { class: 's soft', lang: live.kitLang },
                  it.documents.map((document) => document.title).join(', '),
                )
              : null,
          ),
        ),
      ),
    ),
  );
}

function form(live) {
  const { say, screen } = live;
  return h(
    'form',
    { key: 'fact', class: 'lo-fact', onsubmit: (it) => noted(live, it) },
    h(
      'label',
      { class: 'field' },
      h('span', {}, say('observer.fact')),
      h('textarea', {
        class: 'input',
        name: 'text',
        rows: 2,
        maxlength: 500,
        draft: live.draftKey('fact'),
        placeholder: say('observer.fact-how'),
        onkeydown: entered,
      }),
    ),
    screen.newest.length
      ? h(
          'label',
          { key: 'tied', class: 'field' },
          h('span', {}, say('observer.tied')),
          h(
            'select',
            { key: 'tied-' + screen.newest[0].seq, class: 'input', name: 'inject' },
            screen.newest.map((it, at) =>
              h(
                'option',
                { key: it.inject, value: it.inject, selected: at === 0, lang: live.kitLang },
                `${live.words.hour(it.storyMinutes)}  ${it.title}`,
              ),
            ),
            h('option', { key: 'none', value: '' }, say('observer.tied-none')),
          ),
        )
      : null,
    h('button', { class: 'btn sm', type: 'submit' }, say('observer.note')),
  );
}

function entered(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

function noted(live, event) {
  event.preventDefault();
  const inject = event.target.elements.inject?.value || null;
  const text = take(event.target.elements.text);
  event.target.elements.text.focus();
  if (text) live.move('observe', { text, inject });
}

function fact(live, it) {
  const tied = it.inject && live.screen.newest.find((some) => some.inject === it.inject);
  return h(
    'li',
    { key: it.seq, arrives: live.settled },
    h('time', { class: 'num soft s' }, live.words.hour(it.storyMinutes)),
    h(
      'span',
      {},
      live.words.typed(it.text),
      tied ? h('span', { class: 's soft', lang: live.kitLang }, ` · ${tied.title}`) : null,
    ),
  );
}
