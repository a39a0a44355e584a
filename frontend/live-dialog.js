import { h } from './live-dom.js';

/**
 * A native dialog: the browser keeps the focus inside and gives it back, Escape closes. `tone` 'stop' for RÉEL.
 * Buttons: {say, act, kind} with kind 'cue', 'stop' or none; the last one is leaving.
 */
export function dialog(live, { name, title, tone, wide, body, buttons }) {
  const id = `lv-${name}-title`;
  return h(
    'dialog',
    {
      key: 'dialog-' + name,
      class: `lv-dialog ${tone ?? ''} ${wide ? 'lv-wide' : ''}`,
      'aria-labelledby': id,
      ref: (node) => queueMicrotask(() => node.isConnected && node.showModal()),
      onclose: () => live.dialog?.name === name && live.close(),
    },
    h(
      'form',
      { method: 'dialog', onsubmit: (it) => submitted(it, buttons) },
      urgent(live),
      h('h2', { id }, title),
      h('div', { class: 'lv-dialog-body' }, body),
      h(
        'div',
        { class: 'lv-dialog-keys' },
        buttons.map((it) =>
          h(
            'button',
            {
              key: it.say,
              type: it.act ? 'submit' : 'button',
              value: it.say,
              class: `btn ${it.kind ?? ''}`,
              disabled: it.off ?? false,
              onclick: it.act ? undefined : () => live.close(),
            },
            it.say,
          ),
        ),
      ),
    ),
  );
}

/** A dialog must not hide an alarm. */
function urgent(live) {
  const what = live.urgent?.();
  return what ? h('div', { key: 'urgent', class: 'lv-urgent' }, what) : null;
}

function submitted(event, buttons) {
  event.preventDefault();
  const pressed = event.submitter?.value ?? buttons.find((it) => it.act)?.say;
  buttons.find((it) => it.say === pressed)?.act?.(event.target);
}
