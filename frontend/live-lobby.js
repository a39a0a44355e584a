import { h } from './live-dom.js';
import { icon, moon } from './live-icons.js';

/**
 * The way in: which role, and a first name if one likes. Observer and room screen take one button. No account.
 * A form with a fieldset of radio buttons; a refusal is said beside the button (role="alert" only once it is there).
 */
export function lobby(live) {
  const { say } = live;
  const door = live.door.lobby;
  return h(
    'main',
    { key: 'lobby', class: 'lv-lobby' },
    h('p', { class: 'eyebrow' }, door.structure),
    h('h1', { lang: live.kitLang }, door.title),
    h('p', { class: 'lede' }, say(`lobby.${door.audience}`)),
    h(
      'form',
      { class: 'lv-in', onsubmit: (it) => enter(live, it) },
      door.audience === 'PLAYER' ? roles(live) : null,
      door.audience === 'ROOM' ? null : name(live),
      live.door.refused ? h('p', { key: 'no', class: 'lv-no', role: 'alert' }, live.door.refused) : null,
      h(
        'button',
        { key: 'in', class: 'btn cue lv-big', type: 'submit', disabled: live.door.entering },
        say(`lobby.enter-${door.audience}`),
      ),
      live.screen
        ? h('button', { key: 'stay', class: 'btn', type: 'button', onclick: () => live.door.stay() }, say('lobby.stay'))
        : null,
    ),
    door.audience !== 'PLAYER'
      ? null
      : h('p', { class: 's soft lv-paper' }, icon('paper'), h('span', {}, say('lobby.paper'))),
  );
}

function roles(live) {
  const { say } = live;
  const door = live.door.lobby;
  return h(
    'fieldset',
    { key: 'roles', class: 'lv-roles' },
    h('legend', {}, say('lobby.role')),
    door.roles.map((it) =>
      h(
        'label',
        { key: it.id },
        h('input', { type: 'radio', name: 'role', value: it.id, required: true }),
        h('span', { class: 'lv-rad' }),
        h('span', { lang: live.kitLang }, h('b', {}, it.name), h('span', { class: 'soft' }, it.mission)),
        h('span', { class: 's soft lv-taken' }, moon(it.taken ? 'done' : 'later'), seated(say, it.taken)),
      ),
    ),
  );
}

function seated(say, taken) {
  if (taken === 0) return say('lobby.free');
  return taken === 1 ? say('lobby.one') : say('lobby.some', taken);
}

function name(live) {
  const { say } = live;
  return h(
    'label',
    { key: 'name', class: 'field' },
    h('span', {}, say('lobby.name')),
    h('input', {
      class: 'input',
      name: 'name',
      maxlength: 40,
      autocomplete: 'given-name',
      draft: live.draftKey('name'),
    }),
    h('small', { class: 's soft' }, say('lobby.privacy')),
  );
}

async function enter(live, event) {
  event.preventDefault();
  const form = new FormData(event.target);
  const choice = {};
  if (form.get('role')) choice.role = form.get('role');
  if (form.get('name')?.trim()) choice.name = form.get('name').trim();
  if (await live.door.enter(choice)) live.seated?.();
  live.focusOn('.lv-no, main');
}
