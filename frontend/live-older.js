import { h } from './live-dom.js';

/**
 * Lines of the crisis log before those that a screen holds, read page by page when somebody asks. They stand while the oldest line
 * held stays the same; when it goes, whoever wants them asks again.
 */
const read = new WeakMap();

export function older(live, line) {
  const last = live.screen.log.at(-1);
  if (!last || !live.screen.older) return null;
  let pages = read.get(live);
  if (pages?.from !== last.seq) read.set(live, (pages = { from: last.seq, lines: [], busy: false }));
  const left = live.screen.older - pages.lines.length;
  return [
    pages.lines.map((it) => line(live, it)),
    left > 0
      ? h(
          'li',
          { key: 'older', class: 'lp-older' },
          h('button', { class: 'btn sm', type: 'button', disabled: pages.busy, onclick: () => ask(live, pages) }, live.say('log.older', left)),
        )
      : null,
  ];
}

async function ask(live, pages) {
  pages.busy = true;
  live.update();
  try {
    const before = pages.lines.at(-1)?.seq ?? pages.from;
    const answer = await fetch(`${live.base}/live/log?before=${before}`, { credentials: 'same-origin', cache: 'no-store' });
    if (answer.ok) pages.lines.push(...(await answer.json()));
  } catch {
    // The button stays: whoever wants them asks again.
  }
  pages.busy = false;
  live.update();
}
