// Keeps what is typed: in this browser at once, on the server within two seconds of the last key. One save at a time, so
// that a tab never contradicts itself; nobody's newer text is overwritten; nothing happens in the middle of a syllable.
import { banner, button, dialog, field, make, problem, renew, send, token } from './parts.js';
import { words } from './words.js';

const WAIT = 1200;
const LONGEST = 15000;
const AGAIN = [2000, 4000, 8000, 15000, 30000];
const PRESENT = 10000;
const AWAY = 300000;

export function startSaving({ form, state, others, place, read, write, onChecks }) {
  const address = `/quan-tri/bai/${form.dataset.draft}`;
  const key = `bai:${form.dataset.account ?? ''}:${form.dataset.draft}`;
  const me = form.dataset.name ?? '';
  let version = Number(form.dataset.version);
  let kept = JSON.stringify(read());
  let timer = 0;
  let first = 0;
  let tries = 0;
  let running = null;
  let composing = false;
  let lastKey = 0;
  let leaving = false;
  let stop = '';
  let signing = null;
  let told = state.textContent;

  const present = () => JSON.stringify(read());
  const changed = () => present() !== kept;
  const tell = (text, tone = '') => {
    if (state.textContent !== text) state.textContent = text;
    state.dataset.tone = tone;
  };

  function remember(fields = read()) {
    try { localStorage.setItem(key, JSON.stringify({ version, at: Date.now(), fields })); } catch { /* a full store: the server has the text soon */ }
  }
  const forget = () => { try { localStorage.removeItem(key); } catch { /* nothing was there */ } };

  function touched() {
    if (leaving) return;
    lastKey = Date.now();
    if (composing) return;
    if (!changed() && !running) return unchanged();
    remember();
    if (!running && !stop && !tries) tell(words.unsaved);
    const now = Date.now();
    first ||= now;
    clearTimeout(timer);
    timer = setTimeout(() => save(), Math.max(0, Math.min(WAIT, first + LONGEST - now)));
  }

  // Typed and taken back: the server has this text.
  function unchanged() {
    if (stop) return;
    clearTimeout(timer);
    first = 0;
    forget();
    tell(told, 'good');
  }

  // One after another: a save that is wanted while another runs comes after it, with what is there then.
  async function save({ force = false } = {}) {
    clearTimeout(timer);
    if (running) { await running; if (!changed()) return true; }
    if (composing) { timer = setTimeout(() => save(), WAIT); return false; }
    if (stop && !force) return false;
    if (!changed() && !force) return true;
    running = once().finally(() => { running = null; });
    const done = await running;
    if (done && changed()) touched();
    return done;
  }

  async function once() {
    const fields = read();
    const sent = JSON.stringify(fields);
    first = 0;
    remember(fields);
    tell(words.saving);
    const answer = await put(fields);
    if (!answer) return retry(words.offline);
    if (answer.ok) return settled(await answer.json(), sent);
    const said = await problem(answer);
    if (answer.status === 409 && said.conflict) return overtaken(said, sent);
    if (answer.status === 401) return signedOut();
    if (answer.status >= 500) return retry(words.failed);
    stop = 'refused';
    tell(words.refused(said.detail ?? said.title ?? answer.status), 'bad');
    return false;
  }

  async function put(fields) {
    const ask = () => send(`${address}/ban-nhap`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ version, fields }) }).catch(() => null);
    const answer = await ask();
    if (answer?.status !== 403 || !(await otherToken())) return answer;
    return ask();
  }

  // Signed in again in another tab: the page's own token is old, the new one stands on a fresh page.
  async function otherToken() {
    const page = await fetch(location.pathname, { credentials: 'same-origin' }).then((answer) => (answer.ok ? answer.text() : '')).catch(() => '');
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('meta[name=form-token]')?.content;
    if (!fresh || fresh === token()) return false;
    renew(fresh);
    return true;
  }

  function settled({ version: now, savedAt, checks }, sent) {
    version = now;
    tries = 0;
    stop = '';
    kept = sent;
    for (const input of document.querySelectorAll('input[name=version]')) input.value = String(now);
    form.dataset.version = String(now);
    banner(place, 'conflict');
    banner(place, 'signedOut');
    if (checks) onChecks(checks);
    told = words.saved(savedAt);
    if (changed()) { remember(); tell(words.unsaved); } else { forget(); tell(told, 'good'); }
    return true;
  }

  function retry(why) {
    tell(why, 'bad');
    clearTimeout(timer);
    timer = setTimeout(() => save(), AGAIN[Math.min(tries++, AGAIN.length - 1)]);
    return false;
  }

  // The server has kept this text as a revision. What is typed from here on goes along when the person goes to compare.
  function overtaken({ by, conflict }, sent) {
    stop = 'conflict';
    tell(words.conflict(by ?? ''), 'bad');
    const link = make('a', { class: 'button button--strong', href: conflict }, words.compare);
    link.addEventListener('click', async (event) => {
      if (present() === sent) { leaving = true; forget(); return; }
      event.preventDefault();
      await save({ force: true });
      if (stop === 'conflict') place.querySelector('[data-banner=conflict] a')?.click();
    });
    banner(place, 'conflict', 'notice--error', words.conflict(by ?? ''), link);
    return false;
  }

  function signedOut() {
    stop = 'signedOut';
    tell(words.signedOut, 'bad');
    banner(place, 'signedOut', 'notice--error', words.signInWhy, button(words.signIn, () => signIn(), 'button--strong'));
    askWhenQuiet();
    return false;
  }

  // The window does not open into somebody's typing.
  function askWhenQuiet() {
    if (stop !== 'signedOut' || signing) return;
    if (composing || Date.now() - lastKey < 700) { setTimeout(askWhenQuiet, 300); return; }
    signIn();
  }

  function signIn() {
    if (signing) return;
    const login = make('input', { class: 'field__input', name: 'ten', autocomplete: 'username', required: true, value: form.dataset.login ?? '' });
    const password = make('input', { class: 'field__input', name: 'mat-khau', type: 'password', autocomplete: 'current-password', required: true });
    const code = make('input', { class: 'field__input', name: 'ma', inputmode: 'numeric', autocomplete: 'one-time-code' });
    const fault = make('p', { class: 'field__fault', role: 'alert' });
    const go = make('form', { class: 'form' }, make('p', {}, words.signInWhy), field(words.login, login), field(words.password, password), field(words.code, code), fault,
      make('div', { class: 'actions' }, make('button', { class: 'button button--strong', type: 'submit' }, words.enter)));
    signing = dialog(words.signIn, go, [button(words.close, () => signing.close())]);
    signing.addEventListener('close', () => { signing = null; });
    go.addEventListener('submit', async (event) => {
      event.preventDefault();
      fault.textContent = '';
      const answer = await send('/dang-nhap', { method: 'POST', body: new URLSearchParams({ ten: login.value, 'mat-khau': password.value, ma: code.value }) }).catch(() => null);
      if (!answer?.ok) { fault.textContent = (answer ? (await problem(answer)).detail : '') || words.signInFailed; code.value = ''; return; }
      const entered = await answer.json();
      renew(entered.token);
      stop = '';
      banner(place, 'signedOut');
      if (me && entered.name !== me) banner(place, 'other', 'notice--error', words.otherPerson);
      signing?.close();
      save({ force: true });
    });
  }

  // A copy that this browser kept and the server never got: offered, and never put over a newer text by itself.
  function offer() {
    let copy = null;
    // one that was offered before and not answered comes first: it is the older loss
    try { copy = JSON.parse(localStorage.getItem(`${key}:cu`) ?? localStorage.getItem(key) ?? 'null'); } catch { forget(); }
    if (!copy?.fields) return;
    const same = Object.keys(copy.fields).every((name) => copy.fields[name] === (read()[name] ?? ''));
    if (same) { forget(); return; }
    const at = new Date(copy.at).toLocaleString(document.documentElement.lang === 'en' ? 'en-GB' : 'vi-VN', { hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit' });
    try { localStorage.setItem(`${key}:cu`, JSON.stringify(copy)); } catch { /* it stays in memory */ }
    const done = () => { banner(place, 'stale'); try { localStorage.removeItem(`${key}:cu`); } catch { /* gone */ } };
    banner(place, 'stale', '', words.stale(at),
      button(words.useLocal, () => {
        if (copy.version < version) version = copy.version; // an older base meets the conflict page, not the newer text
        write(copy.fields);
        done();
        touched();
      }, 'button--strong'),
      button(words.dropLocal, () => { forget(); done(); }));
  }

  async function greet() {
    if (document.visibilityState !== 'visible' || Date.now() - lastKey > AWAY) return;
    const answer = await send(`${address}/co-mat`, { method: 'POST' }).catch(() => null);
    if (!answer?.ok) return;
    const names = (await answer.json()).others.map((other) => other.name).join(', ');
    const text = names ? words.open(names) : '';
    if (others && others.textContent !== text) others.textContent = text;
  }

  // A form is sent only after the save that runs, with the version that save has made.
  document.addEventListener('submit', (event) => {
    const sent = event.target;
    if (sent.method !== 'post' || sent.closest('dialog') || sent.dataset.settled) return;
    const { submitter } = event;
    if (sent !== form && !sent.action.includes(address)) return;
    event.preventDefault();
    (async () => {
      await new Promise((later) => setTimeout(later)); // a form that is being sent cannot be sent
      if (running) await running;
      if (sent !== form && changed() && !(await save())) return;
      write.out?.();
      const number = sent.querySelector('input[name=version]');
      if (number) number.value = String(version);
      leaving = true;
      clearTimeout(timer);
      remember();
      sent.dataset.settled = '1';
      sent.requestSubmit(submitter);
      setTimeout(() => { delete sent.dataset.settled; leaving = false; }, 8000);
    })();
  });

  document.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); });
  document.addEventListener('compositionend', () => { composing = false; setTimeout(touched); });
  for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, () => { lastKey = Date.now(); }, { passive: true });
  form.addEventListener('input', () => { if (stop === 'refused') stop = ''; touched(); });
  form.addEventListener('change', touched);
  window.addEventListener('online', () => { tries = 0; save(); });
  window.addEventListener('offline', () => { if (changed()) tell(words.offline, 'bad'); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden' && !leaving) save(); else greet(); });
  window.addEventListener('beforeunload', (event) => { if (!leaving && (running || changed())) { remember(); event.preventDefault(); } });

  lastKey = Date.now();
  offer();
  setInterval(greet, PRESENT);

  return { touched: () => { if (stop === 'refused') stop = ''; touched(); }, save, isComposing: () => composing };
}
