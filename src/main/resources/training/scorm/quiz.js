// The quiz: drawn, asked, told what each answer teaches, tried once more, explained. No clock.
'use strict';

souffleur.quiz = (() => {
  const { el, prose, say, number, head, show, focus } = souffleur.parts;
  const rules = souffleur.rules;
  let place;
  let memory;
  let told;

  const course = () => souffleur.course;
  const question = (drawn) => course().questions[drawn[0]];
  const standing = (drawn) => rules.standing(question(drawn), drawn);
  const next = () => memory.attempt.findIndex((it) => !rules.settled(standing(it)));
  const halves = () => memory.attempt.reduce((sum, it) => sum + rules.halves(standing(it)), 0);

  /** @param tell to be called after every change */
  function start(where, remembered, tell) {
    place = where;
    memory = remembered;
    told = tell;
    if (!memory.attempt) cover();
    else if (next() < 0) result();
    else ask(next());
  }

  function cover() {
    show(place, el('div', { class: 'acts' }, el('button', { type: 'button', class: 'cue', onclick: begin }, say('begin'))));
  }

  function begin() {
    memory.attempt = rules.draw(course(), memory.asked);
    memory.attempt.forEach(([it]) => memory.asked[it]++);
    told();
    ask(0);
    focus(place);
  }

  function ask(at) {
    const drawn = memory.attempt[at];
    const asked = question(drawn);
    const text = prose(asked.text, 'prose asked');
    text.id = 'asked';
    const { used } = standing(drawn);
    const field = souffleur.fields(asked, drawn[1], 'asked');
    const said = el('div', { class: 'said', role: 'status' });
    const acts = el('div', { class: 'acts' });
    const go = el('button', { type: 'button', class: 'cue' }, say('answer'));
    go.addEventListener('click', () => {
      const given = field.read();
      if (given === null) show(said, el('p', { class: 'b' }, say(field.missing)));
      else answer(at, given, said, field, acts);
    });
    acts.append(go);
    if (used > 0) tell(said, asked, drawn[used + 1], used);
    show(
      place,
      head(say('question-of', at + 1, memory.attempt.length)),
      text,
      asked.kind === 'choices' ? el('p', { class: 's' }, say('several')) : null,
      field.box,
      said,
      acts,
    );
  }

  function answer(at, given, said, field, acts) {
    const drawn = memory.attempt[at];
    const turn = standing(drawn).used + 1;
    drawn[turn + 1] = given;
    if (next() < 0) close();
    told();
    tell(said, question(drawn), given, turn);
    if (!rules.settled(standing(drawn))) return;
    field.box.querySelectorAll('input, select').forEach((it) => (it.disabled = true));
    const onward = () => {
      if (next() < 0) result();
      else ask(next());
      focus(place);
    };
    const go = el('button', { type: 'button', class: 'cue', onclick: onward }, say('onward'));
    show(acts, go);
    go.focus();
  }

  function tell(said, asked, given, turn) {
    const verdict = rules.judge(asked, given);
    const over = verdict.right || turn === rules.TURNS;
    show(
      said,
      el('p', { class: 'b' }, say(verdict.right ? 'right' : over ? 'explained' : 'once-more')),
      ...verdict.said.map((it) =>
        el(
          'div',
          { class: it.right ? 'remark right' : 'remark' },
          it.about ? el('p', { class: 's' }, `${it.right ? '✓' : '·'} ${it.about}`) : null,
          it.html ? prose(it.html) : null,
        ),
      ),
      over && asked.keep ? prose(asked.keep, 'prose keep') : null,
    );
  }

  function close() {
    memory.best = Math.max(memory.best ?? 0, rules.percent(halves(), memory.attempt.length * 2));
  }

  function result() {
    const all = memory.attempt.length * 2;
    const needed = Math.ceil((all * course().pass) / 100);
    const passed = halves() >= needed;
    const weak = course().pools.filter((_, i) =>
      memory.attempt.some((it) => question(it).pool === i && standing(it).right === 0),
    );
    show(
      place,
      head(say(passed ? 'passed' : 'not-yet')),
      el('p', {}, say('points', number(halves() / 2), all / 2, number(needed / 2))),
      souffleur.lessonsLeft() > 0 ? el('p', { class: 'b' }, say('lessons-left', souffleur.lessonsLeft())) : null,
      weak.length ? el('p', {}, say('again-in')) : null,
      weak.length
        ? el('ul', {}, ...weak.map((it) => el('li', {}, el('a', { href: `#l-${it.lesson}` }, `${it.lessonTitle} : ${it.title}`))))
        : null,
      el(
        'div',
        { class: 'acts' },
        el('button', { type: 'button', class: passed ? 'plain' : 'cue', onclick: begin }, say(passed ? 'others' : 'again')),
        el('a', { class: 'button', href: '#sommaire' }, say('contents')),
      ),
    );
  }

  return { start };
})();
