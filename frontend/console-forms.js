import { drafts, h, kit, take } from './live-dom.js';
import { dialog } from './live-dialog.js';

/** The console's longer dialogs: help given, a stimulus of one's own, codes, help and settings. */
const leave = (live, word = 'leave') => ({ say: live.say(word) });

export function aid(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'aid',
    title: say('console.aid-title'),
    body: [
      h(
        'fieldset',
        { class: 'lc-two' },
        h('legend', {}, say('console.aid-which')),
        choice('method', 'yes', say('console.aid-method'), say('console.aid-method-what'), true),
        choice('method', 'no', say('console.aid-action'), say('console.aid-action-what')),
      ),
      h(
        'label',
        { class: 'field' },
        h('span', {}, say('console.aid-text')),
        h('input', {
          class: 'input',
          name: 'text',
          required: true,
          maxlength: 500,
          autocomplete: 'off',
          draft: live.draftKey('aid'),
        }),
      ),
      screen.questions.length
        ? h(
            'label',
            { class: 'field' },
            h('span', {}, say('console.aid-criterion')),
            h(
              'select',
              { class: 'input', name: 'criterion' },
              h('option', { value: '' }, say('console.aid-none')),
              screen.questions.map((it) =>
                h(
                  'option',
                  { key: it.criterion, value: it.criterion, lang: live.kitLang },
                  `${it.criterion} ${it.title}`,
                ),
              ),
            ),
          )
        : null,
    ],
    buttons: [{ say: say('console.aid-do'), kind: 'cue', act: (form) => aided(live, form) }, leave(live)],
  });
}

function aided(live, form) {
  const text = take(form.elements.text);
  const criterion = form.elements.criterion?.value || null;
  live.move('aid', { text, method: form.elements.method.value === 'yes', criterion });
  live.close();
}

function choice(name, value, title, what, checked = false) {
  return h(
    'label',
    { key: value },
    h('input', { type: 'radio', name, value, checked }),
    h('span', { class: 'lv-rad' }),
    h('span', {}, h('b', {}, title), h('span', { class: 'soft' }, what)),
  );
}

const CHANNELS = ['CALL', 'FACE_TO_FACE', 'PAPER', 'SMS', 'MAIL', 'ANNOUNCEMENT', 'PRESS', 'SOCIAL_POST'];

export function improvise(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'improvise',
    wide: true,
    title: say('console.improvise'),
    body: [
      h('p', { class: 's soft' }, say('console.improvise-how')),
      screen.palette.length ? ready(live) : null,
      h(
        'label',
        { class: 'field' },
        h('span', {}, say('console.improvise-channel')),
        h(
          'select',
          { class: 'input', name: 'channel' },
          CHANNELS.map((it) => h('option', { key: it, value: it }, live.words.name('channel', it))),
        ),
      ),
      h(
        'fieldset',
        { class: 'lc-to' },
        h('legend', {}, say('console.improvise-to')),
        screen.roles.map((it) =>
          h(
            'label',
            { key: it.id, class: 'lc-check' },
            h('input', { type: 'checkbox', name: 'to', value: it.id }),
            kit(live, it.name),
          ),
        ),
      ),
      h(
        'label',
        { class: 'field' },
        h('span', {}, say('console.improvise-title')),
        h('input', {
          class: 'input',
          name: 'title',
          required: true,
          maxlength: 120,
          autocomplete: 'off',
          draft: live.draftKey('improvise-title'),
        }),
      ),
      h(
        'label',
        { class: 'field' },
        h('span', {}, say('console.improvise-text')),
        h('textarea', {
          class: 'input',
          name: 'text',
          rows: 4,
          required: true,
          maxlength: 2000,
          draft: live.draftKey('improvise'),
        }),
      ),
    ],
    buttons: [{ say: say('console.give'), kind: 'cue', act: (form) => improvised(live, form) }, leave(live)],
  });
}

/** A stimulus of the kit's palette fills the form; every word of it can be changed. */
function ready(live) {
  const { say, screen } = live;
  return h(
    'label',
    { key: 'ready', class: 'field' },
    h('span', {}, say('console.improvise-ready')),
    h(
      'select',
      { class: 'input', name: 'ready', onchange: (it) => fill(screen.palette, it.target) },
      h('option', { value: '' }, say('console.improvise-blank')),
      screen.palette.map((it) => h('option', { key: it.id, value: it.id, lang: live.kitLang }, it.title)),
    ),
  );
}

function fill(palette, { form, value }) {
  const it = palette.find((one) => one.id === value) ?? { channel: CHANNELS[0], to: [], title: '', text: '' };
  form.elements.channel.value = it.channel;
  for (const box of form.querySelectorAll('[name=to]')) box.checked = it.to.includes(box.value);
  for (const name of ['title', 'text']) {
    const field = form.elements[name];
    field.value = it[name];
    field.dispatchEvent(new Event('input'));
  }
}

function improvised(live, form) {
  const data = new FormData(form);
  live.move('improvise', {
    channel: data.get('channel'),
    to: data.getAll('to'),
    title: take(form.elements.title),
    text: take(form.elements.text),
  });
  drafts.set(live.draftKey('improvise'), '');
  live.close();
}

export function access(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'access',
    wide: true,
    title: say('console.codes'),
    body: [
      h('p', { class: 'soft' }, say('console.codes-how')),
      h(
        'div',
        { class: 'lc-access' },
        screen.access.map((it) =>
          h(
            'section',
            { key: it.audience },
            h('h3', {}, say(`console.code-${it.audience}`)),
            h('div', { class: 'lc-qr', html: it.qrSvg }),
            h('p', { class: 'lc-code' }, live.words.code(it.code)),
            h('p', { class: 's' }, h('a', { href: it.address, target: '_blank', rel: 'noopener' }, it.address)),
          ),
        ),
      ),
    ],
    buttons: [leave(live, 'close')],
  });
}

export function help(live) {
  const { say } = live;
  const known = [
    ['D', 'help.D'],
    ['R', 'help.R'],
    ['P', 'help.P'],
    ['N', 'help.N'],
    ['?', 'help.help'],
  ];
  return dialog(live, {
    name: 'help',
    title: say('help.title'),
    body: [
      h('p', {}, say('help.how')),
      h(
        'dl',
        { class: 'lc-shortcuts' },
        known.map(([key, word]) =>
          h('div', { key }, h('dt', {}, h('span', { class: 'key' }, key)), h('dd', {}, say(word))),
        ),
      ),
      h(
        'label',
        { class: 'lc-check' },
        h('input', { type: 'checkbox', checked: live.keysOn, onchange: (it) => live.switchKeys(it.target.checked) }),
        h('span', {}, say('help.keys-on')),
      ),
      h(
        'label',
        { class: 'lc-check' },
        h('input', { type: 'checkbox', checked: live.dataset.scheme === 'dark', onchange: () => live.changeScheme() }),
        h('span', {}, say('help.dark')),
      ),
      live.alone
        ? null
        : h('p', { class: 's' }, h('a', { href: `${live.base}/seance.html`, download: true }, say('help.file'))),
      h('p', { class: 's soft' }, say('help.lost')),
    ],
    buttons: [leave(live, 'close')],
  });
}
