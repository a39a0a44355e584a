import { drafts, h, kit } from './live-dom.js';
import { icon, moon } from './live-icons.js';

/** The grid, one criterion of one theme at a time: four worded levels as large choices, and a fact in one line. */
const GRADES = ['0', '1', '2', '3'];
const ASIDE = ['NJ', 'SO'];

export const mine = (live, it) => it.ratings.find((rated) => rated.seat === live.seat);

/** Themes down the side (a list that opens on a phone), with where each stands. */
export function themes(live) {
  const { say, screen } = live;
  return h(
    'nav',
    { key: 'themes', class: 'lo-themes', 'aria-label': say('observer.themes') },
    h('p', { class: 'lab' }, say('observer.page')),
    h(
      'ol',
      {},
      screen.themes.map((theme) => {
        const here = theme.criteria.includes(live.criterion);
        const rated = theme.criteria.filter((it) => mine(live, it)).length;
        const done = rated === theme.criteria.length;
        const called = theme.criteria.some((it) => it.called && !mine(live, it));
        return h(
          'li',
          { key: theme.id },
          h(
            'button',
            {
              type: 'button',
              'aria-current': here ? 'true' : false,
              onclick: () => live.turnTo(theme.criteria.find((it) => !mine(live, it)) ?? theme.criteria[0]),
            },
            moon(done ? 'done' : here ? 'now' : 'later'),
            kit(live, theme.title),
            h('span', { class: 'xs num soft' }, say('observer.count', rated, theme.criteria.length)),
            called && !here ? h('span', { class: 'lo-called' }, say('observer.called')) : null,
          ),
        );
      }),
    ),
  );
}

export function criterion(live) {
  const { say } = live;
  const it = live.criterion;
  if (!it) return h('section', { key: 'none', class: 'lo-criterion' }, h('p', {}, say('observer.none')));
  const theme = live.screen.themes.find((some) => some.criteria.includes(it));
  const rated = mine(live, it);
  const chosen = live.chosen.get(it.id) ?? rated?.rating;
  return h(
    'section',
    { key: 'criterion-' + it.id, class: 'lo-criterion' },
    h(
      'p',
      { class: 'eyebrow num' },
      say('observer.criterion', theme.title, it.id, theme.criteria.indexOf(it) + 1, theme.criteria.length),
    ),
    h('h2', { tabindex: -1, lang: live.kitLang }, it.question),
    it.called ? null : h('p', { class: 'lo-notyet s' }, icon('wait'), say('observer.not-called')),
    h(
      'fieldset',
      { class: 'lo-levels' },
      h('legend', { class: 'lab' }, say('observer.never')),
      GRADES.map((sign) => level(live, it, sign, chosen, say(`level.${sign}`), it.anchors[Number(sign)])),
      evidence(live, it, chosen, rated),
      h(
        'div',
        { class: 'lo-aside' },
        h('span', { class: 'lab' }, say('observer.or')),
        ASIDE.map((sign) =>
          level(live, it, sign, chosen, say(`level.${sign}`), sign === 'NJ' ? it.notPlayed : it.notApplicable),
        ),
      ),
    ),
    rated ? beside(live, it) : null,
    signs(live, it),
    turning(live),
  );
}

function level(live, it, sign, chosen, title, what) {
  return h(
    'label',
    { key: sign, class: `lo-level ${chosen === sign ? 'lo-on' : ''}` },
    h('input', {
      type: 'radio',
      name: 'level-' + it.id,
      value: sign,
      checked: chosen === sign,
      onchange: () => live.choose(it, sign),
    }),
    h('span', { class: 'lv-rad' }),
    h('span', {}, h('b', {}, title), what ? h('span', { lang: live.kitLang }, what) : null),
  );
}

const asks = (owed, chosen) =>
  owed ? 'observer.evidence-owed' : ASIDE.includes(chosen) ? 'observer.reason' : 'observer.evidence';

/** Owed for the two ends of the scale, welcome elsewhere. */
function evidence(live, it, chosen, rated) {
  const { say } = live;
  const owed = chosen === '0' || chosen === '3';
  const key = live.draftKey('evidence-' + it.id);
  if (rated?.evidence && !drafts.get(key) && !live.started.has(it.id)) drafts.set(key, rated.evidence);
  live.started.add(it.id);
  const missing = owed && live.asked === it.id;
  return h(
    'div',
    { class: 'field lo-evidence' },
    h('label', { for: 'lo-evidence-' + it.id }, say(asks(owed, chosen))),
    h('textarea', {
      key: 'evidence-' + it.id,
      id: 'lo-evidence-' + it.id,
      class: 'input',
      rows: 2,
      maxlength: 500,
      draft: key,
      placeholder: say('observer.evidence-how'),
      'aria-describedby': 'lo-saved',
      'aria-invalid': missing ? 'true' : false,
      onchange: (event) => live.proved(it, event.target.value.trim()),
      onkeydown: entered,
    }),
    h(
      'p',
      { id: 'lo-saved', class: 's lo-saved' },
      missing ? h('b', {}, say('observer.evidence-please')) : state(live, it, chosen, rated),
    ),
  );
}

function entered(event) {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.blur();
  event.target.focus();
}

function state(live, it, chosen, rated) {
  const { say } = live;
  const underway = live.moves.underway('rate').findLast((move) => move.fields.criterion === it.id);
  if (underway) return h('span', { class: 'state' }, icon('wait'), say(underway.waiting ? 'waits' : 'sending'));
  if (rated && rated.rating === chosen) return h('span', { class: 'state done' }, icon('check'), say('observer.saved'));
  return h('span', { class: 'soft' }, say('observer.unsaved'));
}

/** What other observers rated, once one has rated oneself: both stay, and the debrief shows them side by side. */
function beside(live, it) {
  const others = it.ratings.filter((some) => some.seat !== live.seat);
  if (others.length === 0) return null;
  return h(
    'section',
    { key: 'beside', class: 'lo-beside', 'aria-label': live.say('observer.beside') },
    h('p', { class: 'lab' }, live.say('observer.beside')),
    h(
      'ul',
      {},
      others.map((some) =>
        h(
          'li',
          { key: some.seat },
          h('b', {}, live.say(`level.${some.rating}`)),
          some.evidence ? h('span', { class: 'soft' }, ' · ', live.words.typed(some.evidence)) : null,
        ),
      ),
    ),
    h('p', { class: 's soft' }, live.say('observer.beside-how')),
  );
}

function signs(live, it) {
  if (!it.signs.length && !it.precision) return null;
  return h(
    'details',
    { key: 'signs', class: 'lo-signs' },
    h('summary', {}, live.say('observer.signs')),
    h(
      'ul',
      { lang: live.kitLang },
      it.signs.map((sign) => h('li', {}, sign)),
    ),
    it.precision ? h('p', { class: 'soft', lang: live.kitLang }, it.precision) : null,
  );
}

function turning(live) {
  const { say } = live;
  const all = live.criteria;
  const at = all.indexOf(live.criterion);
  return h(
    'div',
    { class: 'lo-turn' },
    at > 0
      ? h(
          'button',
          { key: 'back', type: 'button', class: 'btn', onclick: () => live.turnTo(all[at - 1]) },
          icon('back'),
          say('observer.back', all[at - 1].id),
        )
      : null,
    at < all.length - 1
      ? h(
          'button',
          { key: 'on', type: 'button', class: 'btn cue push', onclick: () => live.turnTo(all[at + 1]) },
          say('observer.on'),
          icon('on'),
        )
      : null,
  );
}
