import { choices, drafts, h, take } from './live-dom.js';
import { icon } from './live-icons.js';
import { older } from './live-older.js';

/**
 * The crisis log that players keep together: three kinds kept apart, Enter writes, nothing is erased. The half-typed line
 * stays in its field whatever arrives. Lines not committed yet stand on top with their state.
 */
const KINDS = ['FACT', 'HYPOTHESIS', 'DECISION'];

export function log(live) {
  const { say, screen } = live;
  return h(
    'section',
    { key: 'log', class: 'lp-log', 'aria-labelledby': 'lp-log-title' },
    h('h2', { id: 'lp-log-title' }, say('log')),
    h('p', { class: 's soft' }, say('log.how')),
    writing(live) ? form(live) : null,
    h(
      'ol',
      { class: 'lp-lines' },
      live.moves
        .underway('note')
        .toReversed()
        .map((it) => pending(live, it)),
      screen.log.map((it) => line(live, it)),
      older(live, line),
    ),
    screen.log.length ? null : h('p', { class: 'soft lp-empty' }, say('log.empty')),
  );
}

const writing = (live) => ['RUNNING', 'PAUSED', 'DEBRIEF'].includes(live.phase);

/** The segmented control and the field; also on the console, in its dialog. */
export function form(live, more = {}) {
  const { say } = live;
  const key = live.draftKey('note');
  const kept = choices.get(key + '|kind', 'FACT');
  return h(
    'form',
    { key: 'note', class: 'lp-write', onsubmit: (it) => write(live, it) },
    h(
      'fieldset',
      { class: 'lp-kinds' },
      h('legend', { class: 'lv-said' }, say('log.kind')),
      KINDS.map((kind) =>
        h(
          'label',
          { key: kind },
          h('input', {
            type: 'radio',
            name: 'note',
            value: kind,
            checked: kind === kept,
            onchange: () => choices.set(key + '|kind', kind),
          }),
          h('span', {}, say(`kind.${kind}`)),
        ),
      ),
    ),
    h(
      'label',
      { class: 'lp-field' },
      h('span', { class: 'lv-said' }, say('log.text')),
      h('textarea', {
        key: 'text',
        name: 'text',
        rows: 1,
        maxlength: 1000,
        draft: key,
        placeholder: say('log.text'),
        autocomplete: 'off',
        onkeydown: entered,
        oninput: (it) => grow(it.target),
        ref: (node) => queueMicrotask(() => grow(node)),
        ...more,
      }),
    ),
    h(
      'div',
      { class: 'lp-write-keys' },
      h('span', { class: 'xs soft' }, say('log.privacy')),
      h('button', { class: 'btn sm', type: 'submit' }, say('log.write')),
    ),
  );
}

function entered(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.form.requestSubmit();
}

function grow(field) {
  field.style.height = 'auto';
  if (field.scrollHeight) field.style.height = `${Math.min(field.scrollHeight + 3, 220)}px`;
}

export function write(live, event) {
  event.preventDefault();
  const kind = new FormData(event.target).get('note');
  const field = event.target.elements.text;
  const text = take(field);
  grow(field);
  field.focus();
  if (text) live.move('note', { note: kind, text });
  return Boolean(text);
}

function pending(live, move) {
  return h(
    'li',
    { key: move.move, class: `lv-waits ${move.fields.note}` },
    h('span', { class: 's soft' }, live.say('now')),
    h(
      'div',
      {},
      h('span', { class: 'lp-kind' }, live.say(`kind.${move.fields.note}`)),
      move.fields.text,
      move.waiting ? h('span', { class: 'state' }, icon('wait'), live.say('waits')) : null,
    ),
  );
}

export function line(live, it) {
  return h(
    'li',
    { key: it.seq, class: it.kind, arrives: live.settled },
    h('time', { class: 'num soft' }, live.words.hour(it.storyMinutes)),
    h(
      'div',
      {},
      h(
        'span',
        { class: 'lp-kind' },
        live.say(`kind.${it.kind}`),
        it.by ? h('span', { class: 'soft' }, ` · ${it.by}`) : null,
      ),
      live.words.typed(it.text),
    ),
  );
}

/** A refused line goes back into the field it came from, if that is empty. */
export function giveBack(live, move) {
  const field = live.querySelector(`textarea[data-draft="${CSS.escape(live.draftKey('note'))}"]`);
  if (!field || field.value) return;
  field.value = move.fields.text;
  drafts.set(live.draftKey('note'), field.value);
}
