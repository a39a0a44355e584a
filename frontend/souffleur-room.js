import { ending, h, kit } from './live-dom.js';
import { LiveElement } from './live-element.js';
import { channelIcon, icon, moon } from './live-icons.js';
import { pointTimer } from './console-late.js';
import { checkOnTheWall } from './live-check.js';
import { recording } from './live-recording.js';
import { pointRead } from './player-point.js';

/**
 * The room's wall: situation, clock, last stimulus, decisions. No control once it hangs, but the keys of a recording that
 * lies on the table for all; the lobby's one button also asks the screen to stay awake and full.
 *
 * Roles: <main> with labelled sections.
 * Keyboard: none of its own; a recording has the browser's. Live regions: polite when a stimulus was given, assertive for RÉEL only.
 */
class SouffleurRoom extends LiveElement {
  get scheme() {
    return 'dark';
  }

  render() {
    if (this.phase === 'DEBRIEF') return this.#debrief();
    return [checkOnTheWall(this), this.phase === 'WAITING' ? this.#waiting() : this.#play()];
  }

  #waiting() {
    const { say, screen } = this;
    return h(
      'main',
      { key: 'waiting', class: 'lr lr-waiting' },
      h(
        'div',
        { class: 'lr-come' },
        h('p', { class: 'lr-soft' }, screen.structure),
        h('h1', {}, say('room.join')),
        screen.join
          ? [
              h('p', { class: 'lr-soft' }, say('room.address')),
              address(screen.join.address),
              h('p', { class: 'lr-soft' }, say('room.code')),
              h('p', { class: 'lr-code' }, this.words.code(screen.join.code)),
            ]
          : null,
      ),
      screen.join
        ? h('div', { class: 'lr-qr', role: 'img', 'aria-label': say('room.qr'), html: screen.join.qrSvg })
        : null,
      h(
        'ul',
        { class: 'lr-seats', 'aria-label': say('room.seats') },
        screen.seats.map((it) =>
          h(
            'li',
            { key: it.role, class: it.taken ? '' : 'lr-soft' },
            moon(it.taken ? 'done' : 'later'),
            kit(this, it.role),
          ),
        ),
      ),
    );
  }

  #play() {
    const { say, screen, clock, words } = this;
    const left = Math.max(0, Math.ceil(screen.playMinutes - clock.play / 60_000));
    return h(
      'div',
      { key: 'play', class: 'lr' },
      h(
        'header',
        {},
        h('h1', { class: 'lv-said', lang: this.kitLang }, screen.title),
        h('time', { class: 'num' }, words.hour(clock.story)),
        h('span', { class: 'lr-soft' }, clock.day),
        this.phase === 'PAUSED'
          ? h('span', { class: 'lr-end lr-paused' }, icon('hold'), say('paused'))
          : h(
              'span',
              { class: 'lr-end lr-soft' },
              say('room.left'),
              ' ',
              h('b', { class: 'num' }, say('minutes', left)),
            ),
        this.channel.live ? null : h('span', { class: 'lr-end lr-soft' }, icon('again'), say('away')),
      ),
      h(
        'main',
        {},
        h('p', { class: 'lr-situation ' + size(screen.situation), lang: this.kitLang }, screen.situation),
        h('section', { class: 'lr-last', 'aria-label': say('room.last') }, last(this)),
        h(
          'section',
          { class: 'lr-open', 'aria-label': say('room.decisions') },
          h('p', { class: 'lr-label' }, icon('check'), say('room.decisions')),
          screen.decisions.length
            ? h(
                'ul',
                {},
                screen.decisions
                  .slice(0, size(screen.situation) === 'lv-longest' ? 1 : 3)
                  .map((it) =>
                    h(
                      'li',
                      { key: it.seq, arrives: this.settled },
                      h('span', { class: 'num lr-soft' }, words.hour(it.storyMinutes)),
                      ' ',
                      h('span', {}, words.typed(it.text)),
                    ),
                  ),
              )
            : h('p', { class: 'lr-soft' }, say('room.undecided')),
        ),
      ),
    );
  }

  #debrief() {
    const { say, screen } = this;
    const progress = screen.debrief;
    const step = progress?.steps[progress.step];
    return h(
      'main',
      { key: 'debrief', class: 'lr lr-debrief' },
      h('h1', { class: 'lv-said', lang: this.kitLang }, screen.title),
      h(
        'p',
        { class: 'lr-soft num' },
        step ? say('debrief.step', progress.step + 1, progress.steps.length) : say('debrief.title'),
      ),
      step?.sayHtml
        ? h('div', {
            key: progress.step,
            class: 'lr-say',
            arrives: this.settled,
            lang: this.kitLang,
            html: step.sayHtml,
          })
        : h('p', { class: 'lr-say' }, say('debrief.do')),
      screen.questionnaire ? questionnaire(this) : null,
      screen.stepTime ? h('p', { class: 'lr-soft num' }, timeLeft(this)) : null,
      progress
        ? h(
            'ol',
            { class: 'lr-steps', 'aria-hidden': 'true' },
            progress.steps.map((_, at) =>
              h('li', { class: at < progress.step ? 'lr-done' : at === progress.step ? 'lr-now' : '' }),
            ),
          )
        : null,
    );
  }

  arrived(before, now) {
    if (before && now.last && before.last?.title !== now.last.title)
      this.announce(`${this.say('room.last')} ${now.last.title}`);
  }

  /** The screen stays awake and full where the browser lets it; asked in the click that hangs it. */
  async seated() {
    try {
      await document.documentElement.requestFullscreen?.();
      await navigator.wakeLock?.request('screen');
      document.addEventListener(
        'visibilitychange',
        () => !document.hidden && navigator.wakeLock?.request('screen').catch(() => {}),
      );
    } catch {
      /* a wall that sleeps is woken by hand */
    }
  }
}

function last(live) {
  const { say, screen, words } = live;
  const it = screen.last;
  if (!it)
    return [
      h('p', { class: 'lr-label' }, icon('voice'), say('room.last')),
      h('p', { class: 'lr-soft' }, say('room.last-none')),
    ];
  return [
    h(
      'p',
      { class: 'lr-label' },
      channelIcon(it.channel),
      say('room.last'),
      h('span', { class: 'num push' }, words.hour(it.storyMinutes)),
    ),
    h('p', { key: it.title, lang: live.kitLang, arrives: live.settled }, it.title),
    (it.recordings ?? []).map((document) =>
      h('div', { key: document.id, class: 'lr-heard' }, recording(live, document)),
    ),
    it.pointMinutes ? pointTimer(live, it.playMillis, it.pointMinutes) : null,
    it.pointMinutes ? pointRead(live, screen.point) : null,
    h('p', { class: 'lr-soft' }, it.to.length ? ending(live, 'room.to', words.list(it.to)) : kit(live, it.from)),
  ];
}

/** A hint in whole minutes; past its end nobody is hurried. */
function timeLeft({ say, screen, clock }) {
  const { since, minutes } = screen.stepTime;
  const left = Math.ceil(minutes - (clock.wall - Date.parse(since)) / 60_000);
  return left > 0 ? say('debrief.left', left) : say('debrief.no-hurry');
}

/** The way to what everybody is asked without a name. */
function questionnaire({ say, screen }) {
  const { address: whole, qrSvg } = screen.questionnaire;
  return h(
    'section',
    { class: 'lr-asked', 'aria-label': say('debrief.questionnaire') },
    h('div', { class: 'lr-qr', role: 'img', 'aria-label': say('debrief.questionnaire-qr'), html: qrSvg }),
    h('div', {}, h('p', {}, say('debrief.questionnaire')), address(whole)),
  );
}

/** Broken, if it must be, between the host and the rest. */
function address(whole) {
  const { host, pathname } = new URL(whole, location.href);
  return h('p', { class: 'lr-address' }, h('span', {}, host), h('span', {}, pathname));
}

/** One long sentence, where a kit has nothing shorter. */
const size = (text) => (text.length > 240 ? 'lv-longest' : text.length > 130 ? 'lv-long' : '');

customElements.define('souffleur-room', SouffleurRoom);
