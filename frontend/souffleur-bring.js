import { zipSync } from 'fflate';

/**
 * Where a curator brings a kit: a folder or a zip, chosen or dropped. A folder is packed here, so that the portal reads one
 * kind of thing. What is brought goes to `target` in one request; the event `brought` says that the portal has read it.
 *
 * Two buttons and a line that says what happens (role status); dropping is a shortcut, never the only way. Words come as
 * attributes: data-drop, data-folder, data-zip, data-packing, data-sending ({0} is a percentage), data-reading, data-empty,
 * data-heavy, data-failed.
 */
const HEAVIEST = 32 * 1024 * 1024;

class SouffleurBring extends HTMLElement {
  #busy = false;

  connectedCallback() {
    if (this.childElementCount) return;
    const folder = chooser({ webkitdirectory: '' }, (files) => this.#bringFolder(fromInput(files)));
    const zip = chooser({ accept: '.zip,application/zip' }, ([file]) => this.#bringZip(file));
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.className = 's';
    const hint = document.createElement('p');
    hint.textContent = this.dataset.drop;
    const buttons = document.createElement('div');
    buttons.className = 'choices';
    buttons.append(button(this.dataset.folder, 'btn', folder), button(this.dataset.zip, 'btn', zip));
    this.append(hint, buttons, folder, zip, line);
    this.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.classList.add('over');
    });
    this.addEventListener('dragleave', () => this.classList.remove('over'));
    this.addEventListener('drop', (event) => this.#dropped(event));
  }

  async #dropped(event) {
    event.preventDefault();
    this.classList.remove('over');
    const entries = [...event.dataTransfer.items].map((it) => it.webkitGetAsEntry?.()).filter(Boolean);
    if (entries.length === 1 && entries[0].isFile) return this.#bringZip(await file(entries[0]));
    const files = new Map();
    for (const entry of entries) await collect(entry, files);
    this.#bringFolder(files);
  }

  async #bringFolder(files) {
    if (this.#busy) return;
    const weight = [...files.values()].reduce((sum, it) => sum + it.size, 0);
    if (!files.size) return this.#say(this.dataset.empty);
    if (weight > HEAVIEST) return this.#say(this.dataset.heavy);
    this.#say(this.dataset.packing);
    try {
      const packed = {};
      for (const [path, it] of files) packed[path] = new Uint8Array(await it.arrayBuffer());
      this.#send([...files.keys()][0].split('/')[0], zipSync(packed));
    } catch {
      this.#say(this.dataset.failed);
    }
  }

  #bringZip(zip) {
    if (this.#busy || !zip) return;
    if (zip.size > HEAVIEST) return this.#say(this.dataset.heavy);
    this.#send(zip.name, zip);
  }

  #send(name, body) {
    this.#busy = true;
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) =>
      this.#say(this.dataset.sending.replace('{0}', Math.round((100 * loaded) / total)));
    request.upload.onload = () => this.#say(this.dataset.reading);
    request.onloadend = () => {
      this.#busy = false;
      if (request.status !== 204) return this.#say(this.dataset.failed);
      this.#say('');
      this.dispatchEvent(new CustomEvent('brought'));
    };
    request.open('POST', this.getAttribute('target'));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Name', encodeURIComponent(name));
    request.send(body);
  }

  #say(text) {
    this.querySelector('[role=status]').textContent = text;
  }
}

function button(text, classes, input) {
  const it = document.createElement('button');
  it.type = 'button';
  it.className = classes;
  it.textContent = text;
  it.addEventListener('click', () => input.click());
  return it;
}

function chooser(attributes, chosen) {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = '';
    if (files.length) chosen(files);
  });
  return input;
}

/** Editors and systems leave files behind that are no part of a kit. */
function hidden(path) {
  return path.split('/').some((it) => it.startsWith('.') || it === '__MACOSX' || it === 'Thumbs.db');
}

function fromInput(files) {
  return new Map(files.map((it) => [it.webkitRelativePath || it.name, it]).filter(([path]) => !hidden(path)));
}

async function collect(entry, files) {
  const path = entry.fullPath.replace(/^\//, '');
  if (hidden(path)) return;
  if (entry.isFile) {
    files.set(path, await file(entry));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return;
    for (const it of some) await collect(it, files);
  }
}

function file(entry) {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

customElements.define('souffleur-bring', SouffleurBring);
