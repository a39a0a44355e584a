// Vignettes: read, rated with the shared grid, handed in, compared with the key. It sets an instrument and judges nobody.
'use strict';

souffleur.calibration = (() => {
  const { el, prose, say, number, head, show, focus } = souffleur.parts;
  const rules = souffleur.rules;
  const LEVELS = ['0', '1', '2', '3', 'NJ'];
  let place;
  let memory;
  let told;

  const sets = () => souffleur.course.calibration.sets;
  const set = () => sets()[memory.set];
  const sign = (level) => (level === 'NJ' ? 'N' : level);
  const level = (at) => (memory.rated[at] === 'N' ? 'NJ' : memory.rated[at]);
  const first = (vignette) =>
    set().vignettes.slice(0, vignette).reduce((sum, it) => sum + it.ratings.length, 0);
  const put = (text, at, letter) => text.slice(0, at) + letter + text.slice(at + 1);

  function start(where, remembered, tell) {
    place = where;
    memory = remembered;
    told = tell;
    const whole = memory.set !== null && set() && memory.handed.length === set().vignettes.length;
    if (!whole) choose();
    else if (!memory.handed.includes('0')) result();
    else rate(memory.handed.indexOf('0'));
  }

  function choose() {
    show(
      place,
      ...sets().map((it, i) =>
        el('div', { class: 'set' }, el('h3', {}, it.title), el('button', { type: 'button', class: 'cue', onclick: () => begin(i) }, say('begin'))),
      ),
    );
  }

  function begin(number) {
    memory.set = number;
    memory.handed = '0'.repeat(set().vignettes.length);
    memory.rated = '-'.repeat(first(set().vignettes.length));
    told();
    rate(0);
    focus(place);
  }

  function rate(at) {
    const vignette = set().vignettes[at];
    const said = el('div', { class: 'said', role: 'status' });
    show(
      place,
      el('p', { class: 's' }, say('vignette-of', at + 1, set().vignettes.length)),
      head(vignette.title),
      el('p', { class: 's' }, vignette.where),
      prose(vignette.text, 'prose story'),
      el('p', { class: 's' }, say('only-written')),
      ...vignette.ratings.map((it, i) => criterion(it, first(at) + i)),
      said,
      el('div', { class: 'acts' }, el('button', { type: 'button', class: 'cue', onclick: () => handIn(at, said) }, say('hand-in'))),
    );
  }

  function criterion(rating, at) {
    const box = el('fieldset', {}, el('legend', {}, rating.title), el('p', { class: 's' }, rating.question));
    LEVELS.forEach((it, i) => {
      const input = el('input', { type: 'radio', name: `r${at}`, value: it, checked: memory.rated[at] === sign(it) });
      input.addEventListener('change', () => {
        memory.rated = put(memory.rated, at, sign(it));
        told();
      });
      box.append(el('label', {}, input, el('span', {}, it === 'NJ' ? say('not-played') : `${it} : ${rating.anchors[i]}`)));
    });
    return box;
  }

  function handIn(at, said) {
    const ratings = memory.rated.slice(first(at), first(at + 1));
    const missing = [...ratings].filter((it) => it === '-').length;
    if (missing) {
      show(said, el('p', { class: 'b' }, say('ratings-missing', missing)));
      return;
    }
    memory.handed = put(memory.handed, at, '1');
    if (!memory.handed.includes('0')) close();
    told();
    const onward = () => {
      if (memory.handed.includes('0')) rate(memory.handed.indexOf('0'));
      else result();
      focus(place);
    };
    const last = !memory.handed.includes('0');
    show(
      place,
      ...key(at),
      el('div', { class: 'acts' }, el('button', { type: 'button', class: 'cue', onclick: onward }, say(last ? 'see-result' : 'next-vignette'))),
    );
    focus(place);
  }

  const compared = (at) =>
    set().vignettes[at].ratings.map((it, i) => ({ rating: it, given: level(first(at) + i), ...rules.compare(it, level(first(at) + i)) }));

  function key(at) {
    const all = compared(at);
    return [
      head(say('key', set().vignettes[at].title)),
      el('p', {}, say('ratings-right', all.filter((it) => it.right).length, all.length)),
      el('ol', { class: 'key' }, ...all.map(line)),
    ];
  }

  function line({ rating, given, right, lean }) {
    const comment = { higher: rating.higher, lower: rating.lower, same: '' }[lean];
    const word = lean === 'same' ? 'same' : right ? `near-${lean}` : lean;
    return el(
      'li',
      {},
      el('p', { class: 'b' }, rating.title),
      el('p', { class: 's' }, say('given', given, rating.expected)),
      el('p', { class: 's' }, `${right ? '✓' : '·'} ${say(word)}`),
      el('p', {}, rating.why),
      comment ? el('p', {}, comment) : null,
    );
  }

  const whole = () => set().vignettes.flatMap((_, i) => compared(i));

  function close() {
    const all = whole();
    const part = rules.percent(all.filter((it) => it.right).length, all.length);
    memory.bestRated = Math.max(memory.bestRated ?? 0, part);
  }

  function result() {
    const all = whole();
    const right = all.filter((it) => it.right).length;
    const needed = Math.ceil((all.length * souffleur.course.calibration.percent) / 100);
    const reached = right >= needed;
    const leans = rules.tendency(all) ?? 0;
    const word = leans > 0.5 ? 'leans-higher' : leans < -0.5 ? 'leans-lower' : 'leans-same';
    show(
      place,
      head(say(reached ? 'calibrated' : 'not-calibrated')),
      el('p', {}, say('ratings-needed', right, all.length, needed)),
      el('p', {}, say(word, number(Math.abs(leans)))),
      reached ? null : el('p', {}, say('second-time')),
      ...set().vignettes.map((it, i) => el('details', {}, el('summary', {}, say('key', it.title)), ...key(i).slice(1))),
      el(
        'div',
        { class: 'acts' },
        el('button', { type: 'button', class: reached ? 'plain' : 'cue', onclick: () => (choose(), place.querySelector('button').focus()) }, say('other-set')),
        el('a', { class: 'button', href: '#sommaire' }, say('contents')),
      ),
    );
  }

  return { start };
})();
