/**
 * Nodes described, then patched in place: a push replaces what is shown, never what is being typed. Lists are keyed;
 * what stands already is not moved, so focus and scroll stay. Fields are uncontrolled: their text belongs to who types,
 * and a `draft` key keeps it in sessionStorage until it is sent. Only `html` is set as markup, and it comes from the server.
 */
const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = new Set(['svg', 'path', 'circle', 'rect', 'line']);
const ONCE = new Set(['value', 'open', 'draft', 'arrives', 'ref', 'key']);

/** Describes a node. Falsy children are left out, lists flattened. */
export function h(tag, props, ...children) {
  const kids = [];
  gather(children, kids);
  return { tag, props: props ?? {}, kids };
}

function gather(children, kids) {
  for (const child of children) {
    if (Array.isArray(child)) gather(child, kids);
    else if (child || child === 0) kids.push(typeof child === 'object' ? child : { text: String(child) });
  }
}

/** Makes the children of `parent` what `kids` describe. */
export function patch(parent, kids) {
  const focus = document.activeElement;
  place(parent, kids);
  if (focus && focus !== document.activeElement && focus.isConnected && parent.contains(focus))
    focus.focus({ preventScroll: true });
}

function place(parent, kids) {
  const matched = match(parent._shown ?? clear(parent), kids);
  const staying = new Set(matched.filter(Boolean).map((it) => it.node));
  for (const old of parent._shown) if (!staying.has(old.node)) old.node.remove();
  let cursor = parent.firstChild;
  parent._shown = kids.map((kid, at) => {
    const node = matched[at] ? freshen(matched[at], kid) : create(kid);
    if (node === cursor) cursor = cursor.nextSibling;
    else parent.insertBefore(node, cursor);
    return { kid, node };
  });
}

function clear(parent) {
  parent.replaceChildren();
  return (parent._shown = []);
}

function match(shown, kids) {
  const keyed = new Map();
  const loose = [];
  for (const old of shown) {
    const key = old.kid.props?.key;
    if (key === undefined) loose.push(old);
    else keyed.set(key, old);
  }
  return kids.map((kid) => {
    const key = kid.props?.key;
    if (key !== undefined) {
      const old = keyed.get(key);
      keyed.delete(key);
      return old?.kid.tag === kid.tag ? old : undefined;
    }
    const at = loose.findIndex((old) => old.kid.tag === kid.tag);
    return at < 0 ? undefined : loose.splice(0, at + 1)[at];
  });
}

function create(kid) {
  if (kid.text !== undefined) return document.createTextNode(kid.text);
  const node = DRAWN.has(kid.tag) ? document.createElementNS(SVG, kid.tag) : document.createElement(kid.tag);
  for (const [name, value] of Object.entries(kid.props)) set(node, name, value, undefined);
  if (kid.props.html === undefined) place(node, kid.kids);
  begin(node, kid.props);
  return node;
}

function freshen(old, kid) {
  const { node } = old;
  if (kid.text !== undefined) {
    if (kid.text !== old.kid.text) node.data = kid.text;
    return node;
  }
  const before = old.kid.props;
  for (const name of Object.keys(before)) if (!(name in kid.props)) set(node, name, undefined, before[name]);
  for (const [name, value] of Object.entries(kid.props)) if (!ONCE.has(name)) set(node, name, value, before[name]);
  if (kid.props.html === undefined) place(node, kid.kids);
  return node;
}

function set(node, name, value, before) {
  if (ONCE.has(name) || value === before) return;
  if (name.startsWith('on')) listen(node, name.slice(2), value);
  else if (name === 'style') node.style.cssText = value ?? '';
  else if (name === 'html') node.innerHTML = value ?? '';
  else if (name === 'checked' || name === 'indeterminate') node[name] = Boolean(value);
  else if (value === undefined || value === null || value === false) node.removeAttribute(name);
  else node.setAttribute(name, value === true ? '' : value);
}

function listen(node, event, handler) {
  const heard = (node._heard ??= {});
  if (!heard[event]) node.addEventListener(event, (it) => heard[event]?.(it));
  heard[event] = handler;
}

/** What is done once, when a node comes into being. */
function begin(node, props) {
  if (props.value !== undefined) node.value = props.value;
  if (props.open) node.open = true;
  if (props.arrives) node.classList.add('lv-arrives');
  if (props.draft) keepDraft(node, props.draft);
  props.ref?.(node);
}

function keepDraft(node, key) {
  node.dataset.draft = key;
  const kept = drafts.get(key);
  if (kept) node.value = kept;
  node.addEventListener('input', () => drafts.set(key, node.value));
}

/** Half-typed text by key; memory where storage is denied. */
export const drafts = {
  memory: new Map(),
  get(key) {
    try {
      return sessionStorage.getItem('souffleur:' + key) ?? '';
    } catch {
      return this.memory.get(key) ?? '';
    }
  },
  set(key, text) {
    try {
      if (text) sessionStorage.setItem('souffleur:' + key, text);
      else sessionStorage.removeItem('souffleur:' + key);
    } catch {
      this.memory.set(key, text);
    }
  },
};

/** Takes what was typed out of a field, and its draft with it. */
export function take(field) {
  const text = field.value.trim();
  field.value = '';
  if (field.dataset.draft) drafts.set(field.dataset.draft, '');
  return text;
}

/** A choice of this browser, kept; memory where storage is denied. */
export const choices = {
  memory: new Map(),
  get(key, preset) {
    try {
      return localStorage.getItem('souffleur:' + key) ?? preset;
    } catch {
      return this.memory.get(key) ?? preset;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem('souffleur:' + key, value);
    } catch {
      this.memory.set(key, value);
    }
  },
};

export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The kit's own words beside the screen's. */
export const kit = (live, text) => h('span', { lang: live.kitLang }, text);

/** A sentence of the screen's that ends in words of the kit's. */
export function ending(live, key, ...given) {
  const words = given.pop();
  const [before, after] = live.say(key, ...given, '\0').split('\0');
  return [before, kit(live, words), after];
}

/** Safe markup of the server. A wide table scrolls by itself, so it can be reached by keyboard. */
export const prose = (live, html) =>
  h('div', { class: 'lv-prose', lang: live.kitLang, html, tabindex: html?.includes('<table') ? 0 : false });
