// The rules of the portal, once more: what a quiz draws, what an answer comes to, what ratings come to. Nothing of a page in here.
'use strict';

souffleur.rules = (() => {
  const TURNS = 2;

  function shuffled(list) {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  }

  /** So many questions of each pool, those asked least often first, and their answers in some order. */
  function draw(course, asked) {
    return course.pools.flatMap((pool, number) => {
      const all = course.questions.flatMap((it, i) => (it.pool === number ? [i] : []));
      return shuffled(all)
        .sort((a, b) => asked[a] - asked[b])
        .slice(0, pool.draw)
        .map((it) => [it, order(course.questions[it]), null, null]);
    });
  }

  const order = (question) => (question.answers ? shuffled(question.answers.map((_, i) => i)).join('') : '');

  /** A number as people type it; null for what is none. */
  function typed(text) {
    const plain = String(text).replace(/[\s\u00A0\u202F]/g, '');
    return /^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(plain) ? Number(plain.replace(',', '.')) : null;
  }

  /** Given: places of the answers in the course's own order; places of what was put beside each side; a number as typed. */
  function judge(question, given) {
    if (question.kind === 'match') {
      const beside = [...given].map((it) => parseInt(it, 36));
      const said = question.pairs.map((pair, i) => ({
        about: `${pair.left} → ${question.offered[beside[i]]}`,
        right: pair.right === beside[i],
        html: '',
      }));
      const right = said.every((it) => it.right);
      return { right, said: right ? said : [...said, { about: '', right, html: question.said }] };
    }
    if (question.kind === 'number') {
      const number = typed(given);
      const right = Math.abs(number - question.value) <= question.tolerance;
      const near = question.near.find((it) => it.value === number);
      return { right, said: right ? [] : [{ about: '', right, html: near ? near.said : question.said }] };
    }
    const picked = [...given].map(Number);
    return {
      right: question.answers.every((it, i) => it.right === picked.includes(i)),
      said: picked.map((i) => ({
        about: question.answers[i].text,
        right: question.answers[i].right,
        html: question.answers[i].said,
      })),
    };
  }

  /** Turns used, and at which of them it was right; 0 for not. */
  function standing(question, drawn) {
    for (let turn = 1; turn <= TURNS; turn++) {
      const given = drawn[turn + 1];
      if (given === null) return { used: turn - 1, right: 0 };
      if (judge(question, given).right) return { used: turn, right: turn };
    }
    return { used: TURNS, right: 0 };
  }

  const settled = ({ used, right }) => right > 0 || used === TURNS;

  /** Right at first gives two half points, at second one. */
  const halves = ({ right }) => (right ? TURNS + 1 - right : 0);

  /** Down to hundredths, so that rounding never passes anybody nor keeps anybody back. */
  const percent = (part, whole) => Math.floor((part * 10000) / whole) / 100;

  /** A rating beside its key: right within one level; NJ only where the key says NJ. */
  function compare(rating, given) {
    const off = Number(given) - Number(rating.expected);
    const levels = given !== 'NJ' && rating.expected !== 'NJ';
    const right = levels ? Math.abs(off) <= 1 : given === rating.expected;
    let lean = 'same';
    if (given !== rating.expected) {
      if (rating.expected === 'NJ') lean = given === '0' ? 'lower' : 'higher';
      else lean = given === 'NJ' || off < 0 ? 'lower' : 'higher';
    }
    return { right, lean, off: levels ? off : null };
  }

  /** Mean of what was given less what was expected, where both are levels; null where there is none. */
  function tendency(compared) {
    const off = compared.map((it) => it.off).filter((it) => it !== null);
    return off.length ? off.reduce((a, b) => a + b, 0) / off.length : null;
  }

  return { TURNS, draw, typed, judge, standing, settled, halves, percent, compare, tendency };
})();
