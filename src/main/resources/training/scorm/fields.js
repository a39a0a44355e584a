// Where a question is answered: one choice, several, side by side, or a number. Each reads as a short text, null while something is missing.
'use strict';

souffleur.fields = (() => {
  const { el, say } = souffleur.parts;

  function picked(question, order, labelled) {
    const type = question.kind === 'choice' ? 'radio' : 'checkbox';
    const box = el('div', { class: 'answers', role: type === 'radio' ? 'radiogroup' : 'group', 'aria-labelledby': labelled });
    for (const place of order) {
      const input = el('input', { type, name: 'answer', value: place });
      box.append(el('label', {}, input, el('span', {}, question.answers[place].text)));
    }
    const read = () => [...box.querySelectorAll('input:checked')].map((it) => it.value).sort().join('') || null;
    return { box, read, missing: 'missing' };
  }

  function match(question, labelled) {
    const box = el('div', { class: 'pairs', role: 'group', 'aria-labelledby': labelled });
    for (const pair of question.pairs) {
      const select = el('select', {}, el('option', { value: '' }, say('choose')));
      question.offered.forEach((it, i) => select.append(el('option', { value: i.toString(36) }, it)));
      box.append(el('label', {}, el('span', {}, pair.left), select));
    }
    const read = () => {
      const values = [...box.querySelectorAll('select')].map((it) => it.value);
      return values.every((it) => it !== '') ? values.join('') : null;
    };
    return { box, read, missing: 'missing' };
  }

  function amount(question, labelled) {
    const input = el('input', { type: 'text', inputmode: 'numeric', maxlength: '24', autocomplete: 'off', 'aria-labelledby': labelled });
    const box = el('div', { class: 'number' }, input, question.unit ? el('span', {}, question.unit) : null);
    const read = () => (souffleur.rules.typed(input.value) === null ? null : input.value.trim());
    return { box, read, missing: 'no-number' };
  }

  return (question, order, labelled) => {
    if (question.kind === 'match') return match(question, labelled);
    return question.kind === 'number' ? amount(question, labelled) : picked(question, order, labelled);
  };
})();
