import { h, kit, prose } from './live-dom.js';
import { channelIcon, icon } from './live-icons.js';

/**
 * What was handed over looks like itself: a mail is a mail, a note is stuck on, a poster hangs. Each item is an article
 * under its own EXERCICE band and keeps its own colours. A picture comes with its text underneath, for who cannot see it.
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
    document.picture ? picture(live, document) : prose(live, document.html),
  );
}

const LOOKS = { mail: 'mail', note: 'note', screen: 'screen', card: 'card', form: 'card', poster: 'poster' };

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
    LETTERS.includes(arrival.channel) ? envelope(live, arrival) : null,
    arrival.channel === 'PRESS' ? h('h3', { class: 'lv-headline', lang: live.kitLang }, arrival.title) : null,
    prose(live, arrival.html),
    arrival.relanceHtml ? relance(live, arrival) : null,
  );
}

const LETTERS = ['MAIL', 'SMS', 'SOCIAL_POST', 'PRESS'];

/** From, to, subject, and the hour it came in the story. */
function envelope(live, arrival) {
  return h(
    'dl',
    { class: 'lv-envelope' },
    arrival.from
      ? h('div', {}, h('dt', {}, live.say('media.from')), h('dd', { lang: live.kitLang }, arrival.from))
      : null,
    h(
      'div',
      {},
      h('dt', {}, live.say('media.to')),
      h('dd', {}, arrival.to.length ? kit(live, live.words.list(arrival.to)) : live.say('all')),
    ),
    arrival.channel === 'MAIL'
      ? h(
          'div',
          { class: 'lv-subject' },
          h('dt', {}, live.say('media.subject')),
          h('dd', { lang: live.kitLang }, arrival.title),
        )
      : null,
    h(
      'div',
      { class: 'lv-sent' },
      h('dt', {}, live.say('media.sent')),
      h('dd', { class: 'num' }, live.words.hour(arrival.storyMinutes)),
    ),
  );
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
