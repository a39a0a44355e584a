import { drafts, h, take } from './live-dom.js';

/** A decision says what, who and until when: two short fields more, made into one line of the log. */
const FIELDS = ['who', 'when'];

export function decisionFields(live) {
  return h(
    'div',
    { key: 'decision', class: 'lp-decides' },
    FIELDS.map((it) =>
      h(
        'label',
        { key: it, class: 'field' },
        h('span', {}, live.say(`log.${it}`)),
        h('input', {
          class: 'input',
          name: it,
          maxlength: 80,
          autocomplete: 'off',
          draft: live.draftKey('note-' + it),
          placeholder: live.say(`log.${it}-how`),
        }),
      ),
    ),
  );
}

/** « On passe sur papier · par : l’accueil · pour : midi » */
export function decided(live, form, text) {
  const said = FIELDS.map((it) => {
    const field = form.elements[it];
    const word = field ? take(field) : '';
    drafts.set(live.draftKey('note-' + it), '');
    return word ? live.say(`log.line-${it}`, word) : '';
  });
  return [text, ...said].filter(Boolean).join(' · ');
}

const OUTCOMES = ['CONFIRMED', 'DROPPED'];

/** What became of a hypothesis, in a word; anybody at the table may say so, and say otherwise later. */
export function outcome(live, it, open) {
  if (it.kind !== 'HYPOTHESIS') return null;
  const { say } = live;
  const underway = live.moves.underway('settle').findLast((move) => move.fields.line === it.seq);
  const known = underway?.fields.outcome ?? it.settled?.outcome;
  return h(
    'div',
    { key: 'outcome', class: 'lp-outcome' },
    known
      ? h(
          'span',
          { class: 'badge' },
          it.settled && !underway
            ? say(`outcome.${known}`, live.words.hour(it.settled.storyMinutes))
            : say(`outcome.${known}-now`),
          it.settled?.by && !underway ? `, ${it.settled.by}` : null,
        )
      : null,
    open
      ? OUTCOMES.filter((way) => way !== known).map((way) =>
          h(
            'button',
            {
              key: way,
              type: 'button',
              class: 'lc-link',
              'aria-label': `${say(`outcome.do-${way}`)}\u00a0: ${it.text}`,
              onclick: () => live.move('settle', { line: it.seq, outcome: way }),
            },
            say(`outcome.do-${way}`),
          ),
        )
      : null,
  );
}

export const droppedLine = (it) => it.settled?.outcome === 'DROPPED';
