import { h, prose } from './live-dom.js';
import { icon } from './live-icons.js';

/** The pages that fill a screen: RÉEL, the end, a way in that leads nowhere. */

/** RÉEL: the same words on every screen, nothing else to look at. */
export function stopped(live, ...more) {
  const { say } = live;
  return h(
    'main',
    { key: 'stopped', class: 'lv-stopped' },
    h(
      'div',
      {},
      h('p', { class: 'lv-real' }, say('real')),
      h('h1', {}, say('stopped.title')),
      h('p', { class: 'lv-do' }, say('stopped.do')),
      ...more,
    ),
  );
}

export function closed(live) {
  const { say, screen } = live;
  return h(
    'main',
    { key: 'closed', class: 'lv-page' },
    h('p', { class: 'eyebrow', lang: live.kitLang }, screen.title),
    h('h1', {}, say(screen.ending === 'REPLANNED' ? 'closed.replanned' : 'closed.title')),
    h('p', { class: 'lede' }, say(screen.ending === 'REPLANNED' ? 'closed.replanned-do' : 'closed.do')),
  );
}

/** What a rule refused stays until it was read. */
export function refused(live) {
  const { say, moves } = live;
  if (moves.refused.length === 0) return null;
  return h(
    'section',
    { key: 'refused', class: 'lv-refused', 'aria-label': say('refused') },
    moves.refused.map((it) =>
      h(
        'p',
        { key: it.move },
        icon('ask'),
        h('span', {}, h('b', {}, say('refused')), ' ', it.message),
        h('button', { type: 'button', class: 'btn sm', onclick: () => moves.dismiss(it.move) }, say('understood')),
      ),
    ),
  );
}

/** Why a code leads nowhere, by status; what to do about it stands under the same key with -do. */
const NOWHERE = { 404: 'gone.unknown', 410: 'gone.over', 429: 'gone.limited' };

/** No such code, an exercise that is over, a pass that is not given: said, with what to do. */
export function gone(live) {
  const { say } = live;
  const { reason } = live.door;
  if (!live.words.known) return bare(live);
  const status = reason?.status;
  const why = live.needsLobby && (reason?.reason === 'live.put-off' ? 'closed.replanned' : NOWHERE[status]);
  const again = () => (status === 401 ? location.reload() : live.channel.restart());
  return h(
    'main',
    { key: 'gone', class: 'lv-page' },
    h('h1', {}, why ? say(why) : reason?.message || say('lobby.away')),
    why ? h('p', { class: 'lede' }, say(`${why}-do`)) : null,
    status === 410
      ? null
      : h('p', {}, h('button', { type: 'button', class: 'btn', onclick: again }, icon('again'), say('gone.retry'))),
  );
}

/** Before any word came: what the server said, and where codes are typed, or the room is opened. */
function bare(live) {
  const door = live.needsLobby ? '/rejoindre' : `${live.base}/salle`;
  return h(
    'main',
    { key: 'bare', class: 'lv-page' },
    h('h1', {}, live.door.reason?.message ?? ''),
    h('p', {}, h('a', { href: door }, location.host + door)),
  );
}

/** Play stands still; everybody keeps their place. */
export function pauseBar(live) {
  if (live.phase !== 'PAUSED') return null;
  return h(
    'section',
    { key: 'pause', class: 'lv-pause', 'aria-label': live.say('paused') },
    icon('hold'),
    h('p', {}, h('b', {}, live.say('paused')), ' ', live.say('paused.do')),
  );
}

/** The step of the hot debrief in the room, and where it stands among the others. */
export function debriefStep(live) {
  const progress = live.screen.debrief;
  const step = progress?.steps[progress.step];
  if (!step) return null;
  return h(
    'section',
    { key: 'step' + progress.step, class: 'lv-step', arrives: live.settled },
    h('p', { class: 'eyebrow num' }, live.say('debrief.step', progress.step + 1, progress.steps.length)),
    step.sayHtml ? prose(live, step.sayHtml) : null,
  );
}
