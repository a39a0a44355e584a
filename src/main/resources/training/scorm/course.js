// The course as one page: one place is shown at a time, and the platform is told what happened. Without scripts all places are there.
'use strict';

(() => {
  const { el, say } = souffleur.parts;
  const platform = souffleur.platform;
  const course = souffleur.course;
  const places = [...document.querySelectorAll('.place')];
  const read = (lesson) => lesson.kind !== 'calibration';
  const linked = platform.start();
  const memory = souffleur.memory.unpack(platform.get('cmi.suspend_data'), course);
  let before = platform.get('cmi.core.lesson_status');

  souffleur.lessonsLeft = () => course.lessons.filter((it, i) => read(it) && !memory.done[i]).length;

  /** What is asked beyond reading: percent reached, null as long as it was not finished; and how much is needed. */
  function tests() {
    const all = [];
    if (course.pools.length) all.push([memory.best, course.pass]);
    if (course.calibration) all.push([memory.bestRated, course.calibration.percent]);
    return all;
  }

  function status() {
    if (souffleur.lessonsLeft() > 0 || tests().some(([best]) => best === null)) return 'incomplete';
    if (!tests().length) return 'completed';
    return tests().every(([best, needed]) => best >= needed) ? 'passed' : 'failed';
  }

  /** A platform that knows somebody as done is never told less. */
  function tell() {
    const now = status();
    const held = before === 'passed' || before === 'completed';
    if (!held || now === 'passed') {
      if (now !== 'incomplete' && tests().length) {
        platform.set('cmi.core.score.min', 0);
        platform.set('cmi.core.score.max', 100);
        platform.set('cmi.core.score.raw', Math.min(...tests().map(([best]) => best)));
      }
      platform.set('cmi.core.lesson_status', now);
      before = now;
    }
    platform.set('cmi.suspend_data', souffleur.memory.pack(memory));
    platform.keep();
    states();
  }

  function states() {
    course.lessons.forEach((it, i) => mark(`l-${it.id}`, read(it) ? memory.done[i] : reached(memory.bestRated, course.calibration?.percent)));
    mark('quiz', reached(memory.best, course.pass));
  }

  const reached = (best, needed) => best !== null && best >= needed;

  function mark(id, done) {
    const state = document.querySelector(`[data-state="${id}"]`);
    if (state) state.textContent = done ? `✓ ${say('done')}` : '';
  }

  const named = (id) => places.find((it) => it.id === id);

  function show(id, focused) {
    const place = named(id) ?? places[0];
    if (location.hash.slice(1) !== place.id) history.replaceState(null, '', `#${place.id}`);
    places.forEach((it) => (it.hidden = it !== place));
    document.title = `${place.querySelector('h1, h2').textContent} · ${course.title}`;
    document.getElementById('to-contents').hidden = place.id === 'sommaire';
    platform.set('cmi.core.lesson_location', place.id);
    platform.keep();
    if (place.id === 'quiz') souffleur.quiz.start(document.getElementById('quiz-play'), memory, tell);
    const vignettes = place.querySelector('#vignettes');
    if (vignettes) souffleur.calibration.start(vignettes, memory, tell);
    if (!focused) return;
    window.scrollTo(0, 0);
    place.querySelector('h1, h2').focus();
  }

  function lessons() {
    course.lessons.forEach((it, i) => {
      if (!read(it)) return;
      const next = document.getElementById(`l-${it.id}`).nextElementSibling?.id ?? 'sommaire';
      const go = () => {
        memory.done[i] = 1;
        tell();
        location.hash = next;
      };
      const acts = el('div', { class: 'acts' }, el('button', { type: 'button', class: 'cue', onclick: go }, say(it.kind === 'rehearsal' ? 'rehearsed' : 'read')));
      document.getElementById(`l-${it.id}`).append(acts);
    });
  }

  document.body.classList.add('alive');
  const notice = document.getElementById('notice');
  notice.textContent = say(linked ? 'kept' : 'not-kept');
  notice.hidden = false;
  lessons();
  states();
  if (!before || before === 'not attempted' || before === 'unknown') platform.set('cmi.core.lesson_status', 'incomplete');
  const kept = platform.get('cmi.core.lesson_location');
  const begin = location.hash.slice(1) || kept;
  show(begin, false);
  tell();
  window.addEventListener('hashchange', () => show(location.hash.slice(1), true));
  window.addEventListener('pagehide', () => platform.leave());
  // A page that comes back from the browser's memory has left its platform: it begins again.
  window.addEventListener('pageshow', (event) => event.persisted && location.reload());
})();
