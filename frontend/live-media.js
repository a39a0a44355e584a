import { h, kit, prose } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';
import { letter } from './live-letter.js';
import { recording } from './live-recording.js';

/**
 * What was handed over looks like itself: a mail is a mail, a note is stuck on, a poster hangs, a banner lies across its
 * page. Each item is an article under its own EXERCICE band and keeps its own colours. A picture comes with its text
 * underneath, for who cannot see it; a recording with its words, for who cannot hear it.
 */
export function handout(live, document) {
  const look = (document.look ?? 'SHEET').toLowerCase();
  const kind = live.words.name('look', document.look);
  return h(
    'article',
    { key: document.id, class: `lv-doc as-${look}`, 'aria-label': document.title },
    band(live),
    h(
      'header',
      {},
      kind === document.title ? null : h('span', { class: 'lv-look' }, icon(LOOKS[look] ?? 'paper'), kind),
      h('h3', { lang: live.kitLang }, document.title),
    ),
    inside(live, document, look),
  );
}

const LOOKS = {
  mail: 'mail',
  note: 'note',
  screen: 'screen',
  card: 'card',
  form: 'card',
  poster: 'poster',
  banner: 'screen',
  ransom: 'lock',
  photo: 'photo',
  press: 'press',
  post: 'sms',
  chat: 'sms',
  recording: 'voice',
};

function inside(live, document, look) {
  if (document.recording) return recording(live, document);
  if (document.picture) return picture(live, document);
  return look === 'mail' ? letter(live, document.html) : prose(live, document.html);
}

function band(live) {
  return h('div', { class: 'exo mini lv-exo' }, h('span', {}, live.say('exercise')));
}

function picture(live, document) {
  const address = live.mediaAt(document.picture);
  return h(
    'div',
    { class: 'lv-picture' },
    h(
      'a',
      { href: address, target: '_blank', rel: 'noopener', title: live.say('media.larger') },
      h('img', { src: address, alt: document.alt ?? document.title, lang: live.kitLang, loading: 'lazy' }),
    ),
    h('details', {}, h('summary', {}, live.say('media.text')), prose(live, document.html)),
  );
}

/** The words of a stimulus, drawn as what brought them. */
export function words(live, arrival) {
  if (!arrival.html) return null;
  const spoken = ['READ_ALOUD', 'ANNOUNCEMENT', 'CALL', 'FACE_TO_FACE'].includes(arrival.channel);
  const manner = spoken ? 'spoken' : arrival.channel.toLowerCase();
  return h(
    'article',
    { class: `lv-item as-${manner}` },
    band(live),
    HEADS[arrival.channel]?.(live, arrival),
    prose(live, arrival.html),
    arrival.relanceHtml ? relance(live, arrival) : null,
  );
}

const HEADS = { MAIL: envelope, SMS: sender, SOCIAL_POST: sender, PRESS: masthead };

/** Subject, from, to, and the hour it came in the story. */
function envelope(live, arrival) {
  return h(
    'dl',
    { class: 'lv-envelope' },
    line(live.say('media.subject'), arrival.title, live.kitLang, 'lv-subject'),
    arrival.from ? line(live.say('media.from'), arrival.from, live.kitLang) : null,
    line(live.say('media.to'), arrival.to.length ? kit(live, live.words.list(arrival.to)) : live.say('all')),
    line(live.say('media.sent'), live.words.hour(arrival.storyMinutes), false, 'num'),
  );
}

const line = (term, what, lang = false, look = false) =>
  h('div', { class: look }, h('dt', {}, term), h('dd', { lang }, what));

/** Who writes, as a telephone shows them: a face, a name, an hour. */
function sender(live, arrival) {
  const name = arrival.from || arrival.title;
  return h(
    'div',
    { class: 'lv-sender' },
    h('span', { class: 'lv-face', 'aria-hidden': 'true' }, [...name][0]),
    h(
      'p',
      {},
      h('b', { lang: live.kitLang }, name),
      h(
        'span',
        { class: 's soft' },
        live.words.name('channel', arrival.channel),
        ', ',
        h('span', { class: 'num' }, live.words.hour(arrival.storyMinutes)),
      ),
    ),
  );
}

function masthead(live, arrival) {
  return [
    h(
      'p',
      { class: 'lv-masthead' },
      h('span', { lang: live.kitLang }, arrival.from || live.words.name('channel', 'PRESS')),
      h('span', { class: 'num' }, live.words.hour(arrival.storyMinutes)),
    ),
    h('h3', { class: 'lv-headline', lang: live.kitLang }, arrival.title),
  ];
}

/** What comes a second time, when nobody answered the first. */
export function relance(live, arrival) {
  return h(
    'div',
    { key: 'relance', class: 'lv-relance', arrives: live.settled },
    h('p', { class: 'lv-look' }, icon('again'), live.say('relance')),
    prose(live, arrival.relanceHtml),
  );
}

/** « Appel de … » in a line. */
export function source(live, arrival) {
  return h(
    'span',
    { class: 'lv-look' },
    channelIcon(arrival.channel),
    h('span', {}, live.words.name('channel', arrival.channel), arrival.from ? [', ', kit(live, arrival.from)] : null),
  );
}
