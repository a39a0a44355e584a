import { h, prose } from './live-dom.js';
import { icon } from './live-icons.js';

/** The hot debrief, step by step, from the book: for a console without network, the session file and the rehearsal. */
export function debriefSteps(live) {
  const { say } = live;
  const progress = live.screen.debrief;
  const step = progress?.steps[progress.step];
  if (!step) return null;
  const to = (at) => () => live.move('step', { step: at });
  return h(
    'section',
    { key: 'steps', class: 'lc-steps', 'aria-label': say('console.debrief') },
    h('p', { class: 'eyebrow num' }, say('debrief.step', progress.step + 1, progress.steps.length)),
    step.sayHtml ? prose(live, step.sayHtml) : null,
    h(
      'p',
      { class: 'lc-onward' },
      progress.step > 0
        ? h(
            'button',
            { key: 'back', type: 'button', class: 'btn', onclick: to(progress.step - 1) },
            icon('back'),
            say('debrief.step-back'),
          )
        : null,
      progress.step < progress.steps.length - 1
        ? h(
            'button',
            { key: 'on', type: 'button', class: 'btn', onclick: to(progress.step + 1) },
            say('debrief.step-on'),
            icon('on'),
          )
        : null,
    ),
  );
}
