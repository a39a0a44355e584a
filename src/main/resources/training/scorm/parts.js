// Small parts of the page.
'use strict';

souffleur.parts = (() => {
  /** An element with its attributes and what lies in it: text or elements. */
  function el(name, attributes = {}, ...inside) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'onclick') element.addEventListener('click', value);
      else if (value === true) element.setAttribute(key, '');
      else if (value !== false && value !== null) element.setAttribute(key, value);
    }
    element.append(...inside.filter((it) => it !== null));
    return element;
  }

  /** HTML that the portal made from Markdown: it holds neither script nor address. */
  function prose(html, name = 'prose') {
    const element = el('div', { class: name });
    element.innerHTML = html;
    return element;
  }

  /** Words of the frame, with their {0}, {1} set in. */
  function say(key, ...values) {
    const text = souffleur.course.words[key] ?? key;
    return values.reduce((said, value, i) => said.replaceAll(`{${i}}`, () => value), text);
  }

  const number = (value) => new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(value);

  const head = (text, name = 'h3') => el(name, { tabindex: '-1', class: 'head' }, text);

  function show(place, ...inside) {
    place.replaceChildren(...inside.filter((it) => it !== null));
  }

  function focus(place) {
    place.querySelector('.head')?.focus();
  }

  return { el, prose, say, number, head, show, focus };
})();
