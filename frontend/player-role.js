import { h, kit, prose } from './live-dom.js';
import { icon } from './live-icons.js';

/** My role and those I hold besides, the reflex cards to open at any time, the rules of the game. */
export function role(live) {
  const { say, envelope } = live;
  return h(
    'section',
    { key: 'role', class: 'lp-role', 'aria-labelledby': 'lp-role-title' },
    roleCard(live, envelope.role, 'lp-role-title'),
    envelope.alsoHolds.map((it) =>
      h('div', { key: it.id, class: 'lp-also' }, h('p', { class: 's soft' }, say('player.also')), roleCard(live, it)),
    ),
    h('h2', {}, say('player.cards')),
    h('p', { class: 's soft' }, say('player.cards-how')),
    envelope.cards.map((it) =>
      h(
        'details',
        { key: 'card-' + it.id, class: 'lp-card' },
        h('summary', {}, icon('card'), kit(live, it.title)),
        prose(live, it.html),
      ),
    ),
    h(
      'details',
      { key: 'rules', class: 'lp-card' },
      h('summary', {}, icon('paper'), say('player.rules')),
      prose(live, envelope.rulesHtml),
    ),
    h(
      'p',
      { class: 'lp-change' },
      h('button', { type: 'button', class: 'btn sm', onclick: () => live.changeRole() }, say('player.change')),
    ),
  );
}

/** Name, mission, three questions. */
export function roleCard(live, it, id) {
  return h(
    'div',
    { key: 'role-' + it.id, class: 'lp-mine', lang: live.kitLang },
    h('h2', { id: id ?? false }, it.name),
    h('p', { class: 'lp-mission' }, it.mission),
    it.reflexes.length ? h('p', { class: 's soft', lang: live.language }, live.say('player.reflexes')) : null,
    h(
      'ul',
      {},
      it.reflexes.map((reflex) => h('li', {}, reflex)),
    ),
  );
}
