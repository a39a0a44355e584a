import { drafts, h, kit } from './live-dom.js';
import { icon } from './live-icons.js';

/**
 * The sheet of a situation point: the kit's headings, filled in by several at once, read aloud by one. A field is sent when
 * it is left; the last to write keeps it. What somebody is typing stays, whatever the others send: theirs stands below it.
 */
const OWN = [0, 1, 2, 3, 4];

/** In the kit's words; a sheet that names none has those of the screen. */
const heading = (live, words, at) => (words ? kit(live, words) : live.say(`point.${at}`));

/** What a situation point asks for, to be read before anybody has written. */
export const pointHeadings = (live, it) =>
  it.kind !== 'SITUATION_POINT'
    ? null
    : h(
        'ul',
        {},
        (it.headings?.length ? it.headings : OWN.map(() => '')).map((words, at) => h('li', {}, heading(live, words, at))),
      );

const key = (live, at) => live.draftKey(`point-${live.screen.point.inject}-${at}`);

export function pointSheet(live) {
  const { say } = live;
  const sheet = live.screen.point;
  if (!sheet) return null;
  const open = ['RUNNING', 'PAUSED', 'DEBRIEF'].includes(live.phase);
  return h(
    'details',
    { key: 'point-' + sheet.inject, class: 'lp-point', open: true },
    h(
      'summary',
      {},
      h('span', { class: 'lp-line' }, icon('card'), h('b', {}, say('point.sheet'))),
      h('span', { class: 'num soft' }, live.words.hour(sheet.storyMinutes)),
    ),
    h('p', { class: 's soft' }, say('point.how')),
    sheet.fields.map((_, at) => (open ? field(live, sheet, at) : written(live, sheet, at))),
  );
}

function field(live, sheet, at) {
  const it = sheet.fields[at];
  const typed = drafts.get(key(live, at));
  const underway = live.moves
    .underway('write-point')
    .findLast((move) => move.fields.inject === sheet.inject && move.fields.field === at);
  return h(
    'div',
    { key: at, class: 'field' },
    h('label', { for: `lp-point-${at}` }, heading(live, it.heading, at)),
    h('textarea', {
      key: 'text',
      id: `lp-point-${at}`,
      class: 'input',
      rows: 2,
      maxlength: 1000,
      value: it.text,
      draft: key(live, at),
      'data-at': at,
      onchange: (event) => write(live, sheet, at, event.target),
    }),
    h(
      'p',
      { class: 's soft' },
      underway
        ? live.say(underway.waiting ? 'waits' : 'sending')
        : it.seq
          ? live.say('point.by', it.by || live.say('point.facilitator'), live.words.hour(it.storyMinutes))
          : null,
    ),
    typed && it.text && typed !== it.text && !underway
      ? h('p', { key: 'other', class: 's' }, h('b', {}, live.say('point.other')), ' ', live.words.typed(it.text))
      : null,
  );
}

function write(live, sheet, at, node) {
  const text = node.value.trim();
  if (!text || text === sheet.fields[at].text) return drafts.set(key(live, at), '');
  live.move('write-point', { inject: sheet.inject, field: at, text });
}

/** Others' words come into fields that nobody is typing in; what was sent from here is no draft any more. */
export function pointCame(live, before, now) {
  if (!now.point) return;
  fold(live, before, now);
  for (const node of live.querySelectorAll('.lp-point textarea')) {
    const at = Number(node.dataset.at);
    const { text } = now.point.fields[at];
    const draft = drafts.get(key(live, at));
    if (draft && draft.trim() === text) drafts.set(key(live, at), '');
    else if (draft || node === document.activeElement) continue;
    if (node.value.trim() !== text) node.value = text;
  }
}

/** Something newer came: the sheet is put down, unless somebody is writing on it. */
function fold(live, before, now) {
  const sheet = live.querySelector('.lp-point');
  const came = before && now.newest[0]?.seq !== before.newest[0]?.seq && now.newest[0]?.inject !== now.point.inject;
  if (sheet && came && !sheet.contains(document.activeElement)) sheet.open = false;
}

/** To be read only: on the console, on the wall, when play is over. */
export function written(live, sheet, at) {
  const { text, heading: words } = sheet.fields[at];
  return text
    ? h(
        'div',
        { key: at },
        h('dt', { class: 's soft' }, heading(live, words, at)),
        h('dd', {}, live.words.typed(text)),
      )
    : null;
}

export function pointRead(live, sheet) {
  if (!sheet?.fields.some((it) => it.text)) return null;
  return h(
    'dl',
    { key: 'point', class: 'lv-point' },
    sheet.fields.map((_, at) => written(live, sheet, at)),
  );
}
