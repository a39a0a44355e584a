import { h } from './live-dom.js';

/**
 * What stands before what a screen holds, read page by page when somebody asks: lines of the crisis log, observers' facts. It
 * stands while the oldest one held stays the same; when that goes, whoever wants the rest asks again.
 */
const LOG = { held: (screen) => screen.log, left: (screen) => screen.older, path: 'log', read: new WeakMap() };

export const FACTS = {
  held: (screen) => screen.facts,
  left: (screen) => screen.olderFacts,
  path: 'facts',
  read: new WeakMap(),
};

/** Lines of the log that were asked for, and the button for more. */
export function older(live, line) {
  const { lines, more } = before(live, LOG);
  return [lines.map((it) => line(live, it)), more];
}

/** {lines, more}: what was asked for, and the button for the rest, if any is left. */
export function before(live, kept) {
  const last = kept.held(live.screen).at(-1);
  if (!last || !kept.left(live.screen)) return { lines: [], more: null };
  let pages = kept.read.get(live);
  if (pages?.from !== last.seq) kept.read.set(live, (pages = { from: last.seq, lines: [], busy: false }));
  const left = kept.left(live.screen) - pages.lines.length;
  return { lines: pages.lines, more: left > 0 ? button(live, kept, pages, left) : null };
}

function button(live, { path }, pages, left) {
  return h(
    'li',
    { key: 'older', class: 'lp-older' },
    h(
      'button',
      { class: 'btn sm', type: 'button', disabled: pages.busy, onclick: () => ask(live, path, pages) },
      live.say(`${path}.older`, left),
    ),
  );
}

async function ask(live, path, pages) {
  pages.busy = true;
  live.update();
  try {
    const at = pages.lines.at(-1)?.seq ?? pages.from;
    const answer = await fetch(`${live.base}/live/${path}?before=${at}`, { credentials: 'same-origin', cache: 'no-store' });
    if (answer.ok) pages.lines.push(...(await answer.json()));
  } catch {
    // The button stays: whoever wants them asks again.
  }
  pages.busy = false;
  live.update();
}
