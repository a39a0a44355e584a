import { h, kit, prose } from './live-dom.js';
import { access, aid, help, improvise } from './console-forms.js';
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
    name,
    title,
    tone,
    body: [text ? h('p', {}, text) : null, html ? prose(live, html) : null],
    buttons: [{ say: act.say, kind, act: () => (live.close(), act.act()) }, leave(live, stay)],
  });
}

const DIALOGS = {
  real: (live) =>
    confirm(live, {
      name: 'real',
      tone: 'stop',
      kind: 'stop',
      title: live.say('console.real-title'),
      text: live.say('console.real-text'),
      stay: 'console.real-not',
      act: { say: live.say('console.real'), act: () => live.move('real') },
    }),
  start: (live) =>
    confirm(live, {
      name: 'start',
      title: live.say('console.start-title'),
      text: live.say('console.start-empty'),
      act: { say: live.say('console.start'), act: () => live.move('start') },
    }),
  'take-back': (live, { card }) =>
    confirm(live, {
      name: 'take-back',
      title: live.say('console.take-back-title', card.title),
      text: live.say('console.take-back-text'),
      kind: '',
      act: { say: live.say('console.take-back'), act: () => live.takeBack(card) },
    }),
  skip: (live, { card }) =>
    confirm(live, {
      name: 'skip',
      title: live.say('console.skip-title', card.title),
      text: live.say('console.skip-text'),
      kind: '',
      act: { say: live.say('console.skip'), act: () => live.aside('skip', card) },
    }),
  cut: (live, { cut }) =>
    confirm(live, {
      name: 'cut',
      title: live.say('console.cut-title', cut.wins),
      text: kit(live, cut.how),
      kind: '',
      act: {
        say: live.say('console.cut-do', live.words.list(cut.skip)),
        act: () => live.cut(cut),
      },
    }),
  finex: (live) =>
    confirm(live, {
      name: 'finex',
      title: live.say('console.finex-title'),
      text: live.say('console.finex-text'),
      act: { say: live.say('console.finex'), act: () => live.move('finex') },
    }),
  partial: (live) =>
    confirm(live, {
      name: 'partial',
      title: live.say('console.partial-title'),
      text: live.say('console.partial-text'),
      kind: '',
      act: { say: live.say('console.partial'), act: () => live.move('partial') },
    }),
  replan: (live) =>
    confirm(live, {
      name: 'replan',
      title: live.say('console.replan-title'),
      text: live.say('console.replan-text'),
      kind: '',
      act: { say: live.say('console.replan'), act: () => live.move('replan') },
    }),
  document: (live, { document }) =>
    dialog(live, {
      name: 'document',
      wide: true,
      title: kit(live, `${document.id}, ${document.title}`),
      body: [handout(live, document)],
      buttons: [leave(live, 'close')],
    }),
  note: (live) =>
    dialog(live, {
      name: 'note',
      title: live.say('console.note-title'),
      body: [h('div', { class: 'lc-noteform' }, fields(live))],
      buttons: [
        {
          say: live.say('log.write'),
          kind: 'cue',
          act: (form) => write(live, { preventDefault() {}, target: form }) && live.close(),
        },
        leave(live),
      ],
    }),
  aid,
  improvise,
  access,
  help,
};

/** The log's fields without their own form: the dialog is the form here. */
const fields = (live) => noteForm(live, { autofocus: true }).kids.slice(0, -1);
