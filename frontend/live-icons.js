import { h } from './live-dom.js';

/** The few signs of the screens; each stands beside a word and is hidden from readers. */
const path = (d) => h('path', { d });
const DRAWINGS = {
  call: [
    path(
      'M5.5 4h3.2l1.6 4.3-2 1.6a12 12 0 0 0 5.8 5.8l1.6-2 4.3 1.6v3.2c0 .8-.7 1.5-1.5 1.5C11 20 4 13 4 5.5C4 4.7 4.7 4 5.5 4z',
    ),
  ],
  person: [h('circle', { cx: 12, cy: 8, r: 3.6 }), path('M5 20c0-4.200 3-6.500 7-6.500s7 2.300 7 6.500')],
  paper: [path('M6 3.500h8.500L18.500 7.500V20.500H6z'), path('M14 3.500V8h4.500M9 12h6.500M9 15.500h6.500')],
  card: [h('rect', { x: 4, y: 4, width: 16, height: 16, rx: 1.5 }), path('M8 9h8M8 13h5')],
  mail: [h('rect', { x: 3, y: 5.5, width: 18, height: 13, rx: 1.5 }), path('M3.5 7l8.5 6 8.5-6')],
  sms: [path('M4 5h16v11H11l-4.500 4v-4H4z'), path('M8 9h8M8 12h5')],
  poster: [h('rect', { x: 6, y: 5, width: 12, height: 15 }), path('M12 2.500v2.500M9 10h6M9 13.500h6')],
  voice: [path('M4 10v4h3.500L12 18V6L7.500 10z'), path('M15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11')],
  mute: [path('M4 10v4h3.500L12 18V6L7.500 10z'), path('M16 9.500l5 5M21 9.500l-5 5')],
  press: [h('rect', { x: 3.5, y: 5, width: 17, height: 14 }), path('M7 9h6M7 12h6M7 15.500h10M16 9h1.500v3H16z')],
  photo: [
    h('rect', { x: 3.5, y: 5, width: 17, height: 14, rx: 1.5 }),
    h('circle', { cx: 9, cy: 10, r: 1.8 }),
    path('M3.5 16.5l5-4 3.5 2.5 3.5-4 5 5'),
  ],
  screen: [h('rect', { x: 3.5, y: 5, width: 17, height: 11.5, rx: 1 }), path('M9 20h6M12 16.500V20')],
  check: [path('M5 12.500l4.500 4.500L19 7.500')],
  hold: [path('M8.500 5v14M15.500 5v14')],
  skip: [path('M5 5.500l9 6.500-9 6.500zM18.500 5.500v13')],
  note: [path('M4 20l1-4.500L16 4.500l3.500 3.500L8.500 19z')],
  lock: [h('rect', { x: 5, y: 10.5, width: 14, height: 9.5, rx: 1.5 }), path('M8 10.500V8a4 4 0 0 1 8 0v2.500')],
  back: [path('M19.500 12h-15M10.500 6l-6 6 6 6')],
  on: [path('M4.500 12h15M13.500 6l6 6-6 6')],
  up: [path('M12 19.500v-15M6 10.500l6-6 6 6')],
  ask: [
    h('circle', { cx: 12, cy: 12, r: 8.5 }),
    path('M9.700 9.500a2.400 2.400 0 1 1 3.300 2.300c-.7.300-1 .8-1 1.700M12 16.500v.1'),
  ],
  wait: [h('circle', { cx: 12, cy: 12, r: 8.5 }), path('M12 7v5l3.500 2')],
  again: [path('M19 12a7 7 0 1 1-2.200-5.100M19 4v4.500h-4.500')],
  stop: [
    path('M8.300 3.500h7.400l4.800 4.800v7.400l-4.800 4.800H8.300l-4.800-4.800V8.300z'),
    path('M12 7.500v5.500M12 16.300v.1'),
  ],
  close: [path('M6 6l12 12M18 6L6 18')],
  plus: [path('M12 5v14M5 12h14')],
  qr: [path('M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.500v2.500H14zM18 18h2v2h-2zM18 14h2M14 18.500v1.500')],
};

export function icon(name) {
  return h('svg', { class: 'ic', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, DRAWINGS[name] ?? DRAWINGS.paper);
}

const CHANNELS = {
  READ_ALOUD: 'voice',
  CALL: 'call',
  PAPER: 'paper',
  CARD: 'card',
  SMS: 'sms',
  MAIL: 'mail',
  POSTER: 'poster',
  FACE_TO_FACE: 'person',
  ANNOUNCEMENT: 'voice',
  PRESS: 'press',
  SOCIAL_POST: 'sms',
};

export const channelIcon = (channel) => icon(CHANNELS[channel] ?? 'paper');

/** The moons: full for done, half for now, empty for later. */
export function moon(state) {
  const inside = {
    done: [
      h('circle', { cx: 10, cy: 10, r: 9, fill: '#a9d0b9', stroke: '#2a5644', 'stroke-width': 1.5 }),
      h('path', {
        d: 'M6 10.3l2.8 2.8 5.3-5.8',
        fill: 'none',
        stroke: '#131c2e',
        'stroke-width': 2,
        'stroke-linecap': 'round',
      }),
    ],
    now: [
      h('circle', { cx: 10, cy: 10, r: 8.8, fill: '#fdfaf3', stroke: '#131c2e', 'stroke-width': 1.8 }),
      h('path', { d: 'M10 1.2a8.8 8.8 0 0 1 0 17.6z', fill: '#f5b335', stroke: '#131c2e', 'stroke-width': 1.8 }),
    ],
    later: [h('circle', { cx: 10, cy: 10, r: 8.6, fill: 'none', stroke: '#75849a', 'stroke-width': 1.8 })],
  };
  return h('svg', { class: 'moon', viewBox: '0 0 20 20', 'aria-hidden': 'true' }, inside[state]);
}

/** The prompter's box, lamp lit. */
export function brand() {
  return h(
    'svg',
    { class: 'lv-brand', viewBox: '0 0 40 40', 'aria-hidden': 'true' },
    h('path', { d: 'M5 30a15 15 0 0 1 30 0h-6.5a8.5 8.5 0 0 0-17 0z', fill: 'currentColor' }),
    h('path', { d: 'M14.5 30a5.5 5.5 0 0 1 11 0z', fill: '#f5b335' }),
    h('rect', { x: 1, y: 32, width: 38, height: 2.6, fill: 'currentColor' }),
  );
}
