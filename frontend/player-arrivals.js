import { ending, h } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';
import { handout, relance, source, words } from './live-media.js';
import { roleCard } from './player-role.js';
import { sound } from './live-sound.js';

/**
 * What reached this player: calls that ring, then the newest in full, older things below as lines that open. All are one
 * list of <details>, newest first, so that what somebody opened stays open when something new arrives.
 */
export function arrivals(live) {
  const { say, screen } = live;
  const ringing = screen.newest.filter((it) => rings(live, it));
  const rest = screen.newest.filter((it) => !ringing.includes(it));
  return h(
    'section',
    { key: 'arrivals', class: 'lp-arrivals', 'aria-label': say('player.received') },
    h('h2', { class: 'lv-said' }, say('player.received')),
    ringing.map((it) => ring(live, it)),
    rest.slice(0, 1).map((it) => arrival(live, it, true)),
    rest.length > 1 ? h('h2', { key: 'older', class: 'lp-older' }, say('player.older')) : null,
    rest.slice(1).map((it) => arrival(live, it, false)),
    screen.newest.length === 0 ? quiet(live) : null,
  );
}

/** A call for this player rings until somebody takes it. */
export function rings(live, it) {
  return (
    it.channel === 'CALL' &&
    it.mine &&
    Boolean(it.html) &&
    !it.acknowledgedBy &&
    !taken(live, it) &&
    live.phase === 'RUNNING'
  );
}

const taken = (live, it) => live.moves.underway('acknowledge').some((move) => move.fields.inject === it.inject);

function ring(live, it) {
  const { say } = live;
  return h(
    'section',
    { key: 'ring-' + it.inject, class: 'lp-ring', 'aria-label': say('player.call') },
    h('span', { class: `lp-handset ${live.calm ? '' : 'lp-shakes'}` }, icon('call')),
    h(
      'div',
      {},
      h('p', { class: 's b' }, say('player.ringing')),
      h('h2', { lang: live.kitLang }, it.from || it.title),
      h(
        'p',
        { class: 'lp-for' },
        it.to.length ? ending(live, 'player.call-for', live.words.list(it.to)) : say('player.call-for', say('all')),
      ),
    ),
    h('button', { type: 'button', class: 'btn cue', onclick: () => live.answer(it) }, say('player.take')),
  );
}

function arrival(live, it, newest) {
  const fresh = live.settled && newest;
  return h(
    'details',
    {
      key: 'in-' + it.inject + '-' + it.seq,
      class: `lp-arrival ${newest ? 'lp-newest' : ''}`,
      open: newest,
      arrives: fresh,
      'data-inject': it.inject,
    },
    h(
      'summary',
      {},
      h(
        'span',
        { class: 'lp-line' },
        channelIcon(it.channel),
        h(
          'span',
          {},
          h('b', { lang: live.kitLang }, it.title),
          it.mine ? null : h('span', { class: 's soft' }, ' ', live.say('player.table')),
        ),
      ),
      h('span', { class: 'num soft' }, live.words.hour(it.storyMinutes)),
    ),
    h(
      'div',
      { class: 'lp-what' },
      origin(live, it),
      words(live, it),
      !it.html && it.relanceHtml ? relance(live, it) : null,
      it.documents.map((document) => handout(live, document)),
    ),
  );
}

function origin(live, it) {
  return h(
    'p',
    { class: 's soft lp-from' },
    source(live, it),
    it.acknowledgedBy ? h('span', {}, ' · ', ending(live, 'player.taken-by', it.acknowledgedBy)) : null,
    it.to.length && !it.mine ? h('span', {}, ' · ', ending(live, 'player.given-to', live.words.list(it.to))) : null,
  );
}

function quiet(live) {
  return h(
    'div',
    { key: 'quiet', class: 'lp-quiet' },
    h('h2', {}, live.say(live.phase === 'WAITING' ? 'player.waiting' : 'player.quiet')),
    h('p', { class: 'soft' }, live.say(live.phase === 'WAITING' ? 'player.waiting-do' : 'player.quiet-do')),
    live.phase === 'WAITING' ? [live.envelope.role, ...live.envelope.alsoHolds].map((it) => roleCard(live, it)) : null,
  );
}

/** What is new against the record before: said politely, rung or knocked, older papers folded again. */
export function arrived(live, before, now) {
  if (!before) return;
  const inHand = (screen) => screen.newest.find((it) => !rings(live, it));
  if (inHand(before)?.seq !== inHand(now)?.seq) fold(live, inHand(now));
  const known = new Set(before.newest.map((it) => it.inject + it.seq));
  const fresh = now.newest.filter((it) => !known.has(it.inject + it.seq));
  const again = now.newest.filter(
    (it) => it.relanceHtml && before.newest.some((was) => was.inject === it.inject && !was.relanceHtml),
  );
  if (fresh.length + again.length === 0) return;
  const [first] = [...fresh, ...again];
  live.announce(
    live.say(
      rings(live, first) ? 'player.says-call' : 'player.says-new',
      first.from || first.title,
      live.words.name('channel', first.channel),
    ),
  );
  if (fresh.some((it) => rings(live, it))) sound.ring();
  else sound.knock();
  if (!live.calm) navigator.vibrate?.(rings(live, first) ? [200, 120, 200] : 120);
  live.unseen = live.tab === 'log' || live.tab === 'role' ? (live.unseen ?? 0) + fresh.length : 0;
}

/**
 * The paper that was newest is put down, unless somebody is reading it: opened by hand, or scrolled to. A call that was
 * taken lies open on top already, before the record says so.
 */
function fold(live, top) {
  for (const paper of live.querySelectorAll('.lp-arrival.lp-newest')) {
    if (paper.dataset.inject === top?.inject) continue;
    const reading = paper.contains(document.activeElement) || scrollY > 240;
    if (!reading) paper.open = false;
  }
}
