// What is remembered from one visit to the next, small enough for the 4,096 signs that SCORM 1.2 leaves.
'use strict';

souffleur.memory = (() => {
  const MOST = 4096;

  const fresh = (course) => ({
    version: course.version,
    done: course.lessons.map(() => 0),
    asked: course.questions.map(() => 0),
    attempt: null, // [[question, order of its answers, first answer, second answer], …]
    best: null, // percent of the best attempt that was finished
    set: null, // vignettes: which set
    rated: '', // a sign a rating, in the order of the set: 0 to 3, N (not played), - (nothing yet)
    handed: '', // a sign a vignette: 1 once it was handed in
    bestRated: null,
  });

  const digit = (number) => Math.min(35, number).toString(36);

  const written = (memory) =>
    JSON.stringify([
      memory.version,
      memory.done.join(''),
      memory.asked.map(digit).join(''),
      memory.attempt,
      memory.best,
      memory.set,
      memory.rated,
      memory.handed,
      memory.bestRated,
    ]);

  /** Should it ever be too long, it lets go of how often each question was asked, then of the attempt; never of what is done. */
  function pack(memory) {
    const less = [memory, { ...memory, asked: [] }, { ...memory, asked: [], attempt: null }].map(written);
    return less.find((it) => it.length <= MOST) ?? less[2];
  }

  const drawn = (it, course) => Array.isArray(it) && it.length === 4 && course.questions[it[0]] && typeof it[1] === 'string';

  /** A new memory when nothing was kept, when it is not ours, and when the course has become another since. */
  function unpack(text, course) {
    const memory = fresh(course);
    let kept;
    try {
      kept = JSON.parse(text);
    } catch {
      return memory;
    }
    if (!Array.isArray(kept) || kept[0] !== course.version) return memory;
    [...String(kept[1])].forEach((it, i) => {
      if (i < memory.done.length) memory.done[i] = it === '1' ? 1 : 0;
    });
    [...String(kept[2])].forEach((it, i) => {
      if (i < memory.asked.length) memory.asked[i] = parseInt(it, 36) || 0;
    });
    memory.attempt = Array.isArray(kept[3]) && kept[3].every((it) => drawn(it, course)) ? kept[3] : null;
    memory.best = kept[4] ?? null;
    memory.set = kept[5] ?? null;
    memory.rated = String(kept[6] ?? '');
    memory.handed = String(kept[7] ?? '');
    memory.bestRated = kept[8] ?? null;
    return memory;
  }

  return { fresh, pack, unpack };
})();
