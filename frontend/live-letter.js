import { h, prose } from './live-dom.js';

/** A mail that was handed over: the lines at its head stand where a mail program has them, the rest below. */
export function letter(live, html) {
  const { head, body } = parted(html);
  if (head.length === 0) return prose(live, html);
  return h(
    'div',
    { class: 'lv-letter', lang: live.kitLang },
    h(
      'dl',
      { class: 'lv-envelope' },
      head.map(({ name, html: said }) =>
        h('div', { class: SUBJECTS.test(name) ? 'lv-subject' : false }, h('dt', {}, name), h('dd', { html: said })),
      ),
    ),
    prose(live, body),
  );
}

/** As kits write them, in their own language. */
const LINE = /^\s*<p>(De|À|Cc|Date|Objet|From|To|Sent|Subject)[\s\u00a0\u202f]*:[\s\u00a0\u202f]*([\s\S]*?)<\/p>/u;
const SUBJECTS = /^(Objet|Subject)$/u;

/** The lines « De : … » with which it begins, and what comes after them. */
export function parted(html) {
  const head = [];
  let body = html;
  for (let line = LINE.exec(body); line; line = LINE.exec(body)) {
    head.push({ name: line[1], html: line[2] });
    body = body.slice(line[0].length);
  }
  return { head, body };
}
