// Sends files in pieces, with progress, pause and resume for each. What a broken line left behind is taken up again:
// the server is asked how far it is. The plain form works without any of this.
const PIECE = 4 * 1024 * 1024;
const AT_ONCE = 2;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15000;

const token = () => document.querySelector('meta[name="form-token"]').content;
const sleep = time => new Promise(done => { setTimeout(done, time); });

class Refused extends Error {}
class SignedOut extends Error {}

async function answer(response) {
  if (response.ok) return response.status === 204 ? null : response.json();
  if (response.status === 401) throw new SignedOut();
  const problem = await response.json().catch(() => ({}));
  if (response.status === 409) return { conflict: true };
  if (response.status >= 500 && response.status !== 507) throw new TypeError('server');
  throw new Refused(problem.detail || problem.title || String(response.status));
}

const ask = (address, options = {}) => fetch(address, {
  ...options,
  headers: { Accept: 'application/json', 'X-Form-Token': token(), ...options.headers },
}).then(answer);

/** One piece, by the one interface that tells how much of it is on its way. */
function put(address, piece, progress, started) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    started(request);
    request.open('PUT', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Form-Token', token());
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', event => progress(event.loaded));
    request.addEventListener('load', () => {
      const body = request.status === 204 ? null : request.responseText;
      answer(new Response(body, { status: request.status })).then(resolve, reject);
    });
    request.addEventListener('error', () => reject(new TypeError('line')));
    request.addEventListener('abort', () => reject(new TypeError('abort')));
    request.send(piece);
  });
}

/** A file on its way; `show` is told whenever something changes. */
export class Sending {
  constructor(file, address, show) {
    Object.assign(this, { file, address, show, sent: 0, state: 'waiting', words: '', medium: null, request: null });
    this.memory = `tai-len:${address}:${file.name}:${file.size}:${file.lastModified}`;
  }

  is(state, words = '') {
    this.state = state;
    this.words = words;
    this.show(this);
  }

  async run() {
    let pause = FIRST_PAUSE;
    this.is('sending');
    while (this.state === 'sending' || this.state === 'broken') {
      try {
        await this.go();
        pause = FIRST_PAUSE;
      } catch (failure) {
        if (this.state === 'paused' || this.state === 'cancelled') return;
        if (failure instanceof Refused) { this.forget(); this.is('refused', failure.message); return; }
        if (failure instanceof SignedOut) { this.is('paused', 'signed-out'); return; }
        this.is('broken');
        await sleep(pause);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
        if (this.state === 'broken') this.is('sending');
      }
    }
  }

  async go() {
    let at = await this.where();
    while (this.state === 'sending' && !at.done) {
      const piece = this.file.slice(at.offset, at.offset + PIECE);
      if (at.offset + piece.size >= this.file.size && piece.size < PIECE / 8) this.words = 'looking';
      const said = await put(`${this.address}/${at.id}?tu=${at.offset}`, piece, loaded => {
        this.sent = at.offset + loaded;
        if (this.sent >= this.file.size) this.words = 'looking';
        this.show(this);
      }, request => { this.request = request; });
      at = said.conflict ? await ask(`${this.address}/${at.id}`) : said;
      if (at.conflict) throw new TypeError('conflict');
      this.sent = at.offset;
      this.show(this);
    }
    if (!at.done) return;
    this.forget();
    this.medium = at.medium;
    this.sent = this.file.size;
    this.is('done');
  }

  async where() {
    const known = localStorage.getItem(this.memory);
    if (known) {
      try {
        return await ask(`${this.address}/${known}`);
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        this.forget(); // the server has forgotten it too
      }
    }
    const begun = await ask(this.address, {
      method: 'POST',
      body: new URLSearchParams({ name: this.file.name, size: this.file.size }),
    });
    if (begun.conflict) throw new TypeError('conflict');
    localStorage.setItem(this.memory, begun.id);
    return begun;
  }

  forget() {
    localStorage.removeItem(this.memory);
  }

  pause() {
    this.is('paused');
    this.request?.abort();
  }

  async cancel() {
    const known = localStorage.getItem(this.memory);
    this.is('cancelled');
    this.request?.abort();
    this.forget();
    if (known) await ask(`${this.address}/${known}/huy`, { method: 'POST' }).catch(() => {});
  }
}

/** What the page says of limits, asked before a byte is sent; empty where all is well. */
export function wrong(file, megabytes, say) {
  const ending = file.name.includes('.') ? file.name.split('.').pop().toLowerCase() : '';
  const most = megabytes.get(ending);
  if (most === undefined) return say.sayKind;
  if (file.size === 0) return say.sayEmpty;
  return file.size > most * 1024 * 1024 ? say.sayLarge.replace('#', most) : '';
}

function element(name, className, text = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function row(list, file, say) {
  const line = element('li', 'intake__row');
  const name = element('span', 'intake__name', file.name);
  const actions = element('span', 'actions');
  const bar = element('progress', 'intake__bar');
  bar.max = Math.max(1, file.size);
  bar.value = 0;
  bar.setAttribute('aria-label', file.name);
  const state = element('span', 'intake__state', say.sayWaiting);
  line.append(name, actions, bar, state);
  list.append(line);
  return { line, name, actions, bar, state };
}

function button(words, label, action) {
  const made = element('button', 'button', words);
  made.type = 'button';
  made.setAttribute('aria-label', `${words}: ${label}`);
  made.addEventListener('click', action);
  return made;
}

function start(form) {
  const say = form.dataset;
  const input = form.querySelector('input[type="file"]');
  const list = form.querySelector('[data-list]');
  const status = form.querySelector('[data-status]');
  const megabytes = new Map(say.megabytes.split(' ').map(each => each.split('=')).map(([a, b]) => [a, Number(b)]));
  const waiting = [];
  let running = 0;

  form.querySelector('[data-without-script]').hidden = true;
  form.querySelector('[data-drop-hint]').hidden = false;

  const next = () => {
    while (running < AT_ONCE && waiting.length > 0) {
      const sending = waiting.shift();
      if (sending.state !== 'waiting') continue;
      running += 1;
      sending.run().finally(() => {
        running -= 1;
        next();
        if (running === 0 && waiting.length === 0) status.textContent = say.sayAll;
      });
    }
  };

  const again = sending => {
    sending.is('waiting');
    waiting.push(sending);
    next();
  };

  const add = file => {
    const parts = row(list, file, say);
    const fault = wrong(file, megabytes, say);
    if (fault) {
      parts.line.classList.add('intake__row--refused');
      parts.state.textContent = fault;
      parts.bar.remove();
      return;
    }
    let shown = '';
    const sending = new Sending(file, say.parts, now => {
      parts.bar.value = now.sent;
      const percent = Math.floor(now.sent / file.size * 100);
      parts.state.textContent = {
        waiting: say.sayWaiting,
        sending: now.words === 'looking' ? say.sayLooking : `${say.saySending} ${percent}%`,
        broken: say.sayBroken,
        paused: now.words === 'signed-out' ? say.saySignedOut : say.sayPaused,
        cancelled: say.sayCancelled,
        refused: now.words,
        done: say.sayDone,
      }[now.state];
      if (shown === now.state) return;
      shown = now.state;
      const pause = button(say.sayPause, file.name, () => now.pause());
      const resume = button(say.sayResume, file.name, () => again(now));
      const cancel = button(say.sayCancel, file.name, () => now.cancel());
      parts.actions.replaceChildren(...{
        waiting: [cancel], sending: [pause, cancel], broken: [pause, cancel], paused: [resume, cancel],
        cancelled: [], refused: [], done: [],
      }[now.state]);
      parts.line.classList.toggle('intake__row--refused', now.state === 'refused');
      parts.line.classList.toggle('intake__row--done', now.state === 'done');
      if (now.state === 'refused' || now.state === 'cancelled') parts.bar.remove();
      if (now.state === 'done') {
        parts.bar.remove();
        const link = element('a', '', now.medium.name);
        link.href = say.medium + now.medium.id;
        parts.name.replaceChildren(link);
      }
    });
    sending.is('waiting');
    waiting.push(sending);
  };

  const take = files => {
    for (const file of files) add(file);
    next();
  };

  input.addEventListener('change', () => {
    take([...input.files]);
    input.value = '';
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    take([...input.files]);
    input.value = '';
  });
  for (const name of ['dragenter', 'dragover']) {
    form.addEventListener(name, event => { event.preventDefault(); form.classList.add('intake--over'); });
  }
  for (const name of ['dragleave', 'drop']) {
    form.addEventListener(name, event => { event.preventDefault(); form.classList.remove('intake--over'); });
  }
  form.addEventListener('drop', event => take([...event.dataTransfer.files]));
}

for (const form of document.querySelectorAll('form[data-upload]')) start(form);
