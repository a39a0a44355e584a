import { drafts, h, prose, take } from './live-dom.js';
import { dialog } from './live-dialog.js';
import { handout } from './live-media.js';
import { form as noteForm, write } from './player-log.js';

/** The console's dialogs, by name; each says what will happen before it does. */
export function openDialog(live) {
  const drawn = DIALOGS[live.dialog?.name];
  return drawn ? drawn(live, live.dialog) : null;
}

const leave = (live, word = 'leave') => ({ say: live.say(word) });

function confirm(live, { name, title, text, act, tone, kind = 'cue', html, stay }) {
  return dialog(live, {
    name, title, tone,
    body: [text ? h('p', {}, text) : null, html ? prose(html) : null],
    buttons: [{ say: act.say, kind, act: () => (live.close(), act.act()) }, leave(live, stay)],
  });
}

const DIALOGS = {
  real: (live) => confirm(live, {
    name: 'real', tone: 'stop', kind: 'stop', title: live.say('console.real-title'), text: live.say('console.real-text'), stay: 'console.real-not',
    act: { say: live.say('console.real'), act: () => live.move('real') },
  }),
  start: (live) => confirm(live, {
    name: 'start', title: live.say('console.start-title'), text: live.say('console.start-empty'),
    act: { say: live.say('console.start'), act: () => live.move('start') },
  }),
  'take-back': (live, { card }) => confirm(live, {
    name: 'take-back', title: live.say('console.take-back-title', card.title), text: live.say('console.take-back-text'), kind: '',
    act: { say: live.say('console.take-back'), act: () => live.takeBack(card) },
  }),
  skip: (live, { card }) => confirm(live, {
    name: 'skip', title: live.say('console.skip-title', card.title), text: live.say('console.skip-text'), kind: '',
    act: { say: live.say('console.skip'), act: () => live.aside('skip', card) },
  }),
  cut: (live, { cut }) => confirm(live, {
    name: 'cut', title: live.say('console.cut-title', cut.wins), text: cut.how, kind: '',
    act: { say: live.say('console.cut-do', live.words.list(cut.skip)), act: () => cut.skip.forEach((inject) => live.move('skip', { inject })) },
  }),
  finex: (live) => confirm(live, {
    name: 'finex', title: live.say('console.finex-title'), text: live.say('console.finex-text'),
    act: { say: live.say('console.finex'), act: () => live.move('finex') },
  }),
  partial: (live) => confirm(live, {
    name: 'partial', title: live.say('console.partial-title'), text: live.say('console.partial-text'), kind: '',
    act: { say: live.say('console.partial'), act: () => live.move('partial') },
  }),
  replan: (live) => confirm(live, {
    name: 'replan', title: live.say('console.replan-title'), text: live.say('console.replan-text'), kind: '',
    act: { say: live.say('console.replan'), act: () => live.move('replan') },
  }),
  document: (live, { document }) => dialog(live, { name: 'document', wide: true, title: `${document.id}, ${document.title}`, body: [handout(live, document)], buttons: [leave(live, 'close')] }),
  note: (live) => dialog(live, {
    name: 'note', title: live.say('console.note-title'),
    body: [h('div', { class: 'lc-noteform' }, fields(live))],
    buttons: [{ say: live.say('log.write'), kind: 'cue', act: (form) => write(live, { preventDefault() {}, target: form }) && live.close() }, leave(live)],
  }),
  aid, improvise, access, help,
};

/** The log's fields without their own form: the dialog is the form here. */
const fields = (live) => noteForm(live, { autofocus: true }).kids.slice(0, 2);

function aid(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'aid', title: say('console.aid-title'),
    body: [
      h('fieldset', { class: 'lc-two' }, h('legend', {}, say('console.aid-which')),
        choice('method', 'yes', say('console.aid-method'), say('console.aid-method-what'), true),
        choice('method', 'no', say('console.aid-action'), say('console.aid-action-what'))),
      h('label', { class: 'field' }, h('span', {}, say('console.aid-text')), h('input', { class: 'input', name: 'text', required: true, maxlength: 500, autocomplete: 'off', draft: live.draftKey('aid') })),
      screen.questions.length ? h('label', { class: 'field' }, h('span', {}, say('console.aid-criterion')),
        h('select', { class: 'input', name: 'criterion' }, h('option', { value: '' }, say('console.aid-none')), screen.questions.map((it) => h('option', { key: it.criterion, value: it.criterion }, `${it.criterion} ${it.title}`)))) : null,
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
  return h('label', { key: value }, h('input', { type: 'radio', name, value, checked }), h('span', { class: 'lv-rad' }), h('span', {}, h('b', {}, title), h('span', { class: 'soft' }, what)));
}

const CHANNELS = ['CALL', 'FACE_TO_FACE', 'PAPER', 'SMS', 'MAIL', 'ANNOUNCEMENT'];

function improvise(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'improvise', wide: true, title: say('console.improvise'),
    body: [
      h('p', { class: 's soft' }, say('console.improvise-how')),
      h('label', { class: 'field' }, h('span', {}, say('console.improvise-channel')),
        h('select', { class: 'input', name: 'channel' }, CHANNELS.map((it) => h('option', { key: it, value: it }, live.words.name('channel', it))))),
      h('fieldset', { class: 'lc-to' }, h('legend', {}, say('console.improvise-to')),
        screen.roles.map((it) => h('label', { key: it.id, class: 'lc-check' }, h('input', { type: 'checkbox', name: 'to', value: it.id }), h('span', {}, it.name)))),
      h('label', { class: 'field' }, h('span', {}, say('console.improvise-title')), h('input', { class: 'input', name: 'title', required: true, maxlength: 120, autocomplete: 'off', draft: live.draftKey('improvise-title') })),
      h('label', { class: 'field' }, h('span', {}, say('console.improvise-text')), h('textarea', { class: 'input', name: 'text', rows: 4, required: true, maxlength: 2000, draft: live.draftKey('improvise') })),
    ],
    buttons: [{ say: say('console.give'), kind: 'cue', act: (form) => improvised(live, form) }, leave(live)],
  });
}

function improvised(live, form) {
  const data = new FormData(form);
  live.move('improvise', { channel: data.get('channel'), to: data.getAll('to'), title: take(form.elements.title), text: take(form.elements.text) });
  drafts.set(live.draftKey('improvise'), '');
  live.close();
}

function access(live) {
  const { say, screen } = live;
  return dialog(live, {
    name: 'access', wide: true, title: say('console.codes'),
    body: [h('p', { class: 'soft' }, say('console.codes-how')), h('div', { class: 'lc-access' }, screen.access.map((it) =>
      h('section', { key: it.audience }, h('h3', {}, say(`console.code-${it.audience}`)), h('div', { class: 'lc-qr', html: it.qrSvg }), h('p', { class: 'lc-code' }, it.code),
        h('p', { class: 's' }, h('a', { href: it.address, target: '_blank', rel: 'noopener' }, it.address)))))],
    buttons: [leave(live, 'close')],
  });
}

function help(live) {
  const { say } = live;
  const known = [['D', 'help.D'], ['R', 'help.R'], ['P', 'help.P'], ['N', 'help.N'], ['?', 'help.help']];
  return dialog(live, {
    name: 'help', title: say('help.title'),
    body: [
      h('p', {}, say('help.how')),
      h('dl', { class: 'lc-shortcuts' }, known.map(([key, word]) => h('div', { key }, h('dt', {}, h('span', { class: 'key' }, key)), h('dd', {}, say(word))))),
      h('label', { class: 'lc-check' }, h('input', { type: 'checkbox', checked: live.keysOn, onchange: (it) => live.switchKeys(it.target.checked) }), h('span', {}, say('help.keys-on'))),
      h('label', { class: 'lc-check' }, h('input', { type: 'checkbox', checked: live.dataset.scheme === 'dark', onchange: () => live.changeScheme() }), h('span', {}, say('help.dark'))),
      h('p', { class: 's soft' }, say('help.lost')),
    ],
    buttons: [leave(live, 'close')],
  });
}
