import { h, take } from './live-dom.js';
import { icon } from './live-icons.js';

/** A private word to the facilitator, folded away until it is wanted. The half-typed word stays through any push. */
export function whisper(live) {
  const { say } = live;
  if (!['WAITING', 'RUNNING', 'PAUSED'].includes(live.phase)) return null;
  return h(
    'details',
    { key: 'whisper', class: 'lv-whisper' },
    h('summary', {}, icon('sms'), h('span', {}, say('whisper'))),
    h('p', { class: 's soft' }, say('whisper.how')),
    h(
      'p',
      { class: 'lv-ready' },
      ['lost', 'call', 'paper'].map((it) =>
        h(
          'button',
          { key: it, type: 'button', class: 'btn sm', onclick: (event) => fill(event.target, say(`whisper.${it}`)) },
          say(`whisper.${it}`),
        ),
      ),
    ),
    h(
      'form',
      { onsubmit: (event) => told(live, event) },
      h(
        'label',
        { class: 'field' },
        h('span', {}, say('whisper.text')),
        h('input', {
          class: 'input',
          name: 'text',
          maxlength: 300,
          autocomplete: 'off',
          draft: live.draftKey('whisper'),
        }),
      ),
      h('button', { class: 'btn sm', type: 'submit' }, say('whisper.tell')),
    ),
    live.moves.underway('whisper').map((it) =>
      h(
        'p',
        { key: it.move, class: 's' },
        it.fields.text,
        ' ',
        it.waiting ? h('span', { class: 'state' }, icon('wait'), say('waits')) : null,
      ),
    ),
  );
}

function fill(button, text) {
  const field = button.closest('details').querySelector('input');
  if (!field.value) field.value = text;
  field.dispatchEvent(new Event('input'));
  field.focus();
}

function told(live, event) {
  event.preventDefault();
  const field = event.target.elements.text;
  const text = take(field);
  field.focus();
  if (!text) return;
  live.move('whisper', { text });
  live.announce(live.say('whisper.told'));
}

/** A refused word goes back into its field. */
export function whisperRefused(live, move) {
  const field = live.querySelector('.lv-whisper input');
  if (!field || field.value) return;
  field.value = move.fields.text;
  field.dispatchEvent(new Event('input'));
}
