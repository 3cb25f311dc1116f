// Windows in which links, pictures, galleries and attachments are chosen and described.
import { button, dialog, field, make, problem, send } from './parts.js';
import { SAFE, pictureAddress } from './schema.js';
import { words } from './words.js';

export async function upload(file) {
  const body = new FormData();
  body.append('file', file);
  const answer = await send('/quan-tri/kho/tai-len', { method: 'POST', body }).catch(() => null);
  if (!answer?.ok) throw new Error((answer ? (await problem(answer)).detail : '') || words.offline);
  return answer.json();
}

async function stored(text) {
  const answer = await send(`/quan-tri/kho?dang=json&q=${encodeURIComponent(text)}`).catch(() => null);
  if (!answer?.ok) return [];
  const said = await answer.json().catch(() => []);
  return Array.isArray(said) ? said : said.items ?? [];
}

async function articles(text) {
  const answer = await send(`/quan-tri/bai/lien-ket-bai?q=${encodeURIComponent(text)}`).catch(() => null);
  return answer?.ok ? answer.json() : [];
}

// A field with results under it: arrows move, Enter takes; quiet while a syllable is being composed.
function finder(label, ask, show, take) {
  const input = make('input', { class: 'field__input', autocomplete: 'off', spellcheck: 'false' });
  const list = make('ul', { class: 'editor__found', 'aria-label': label });
  let timer = 0;
  let asked = 0;
  const look = async () => {
    const number = ++asked;
    const text = input.value.trim();
    if (text.length < 2) { list.replaceChildren(); return; }
    const found = await ask(text);
    if (number !== asked) return;
    list.replaceChildren(...found.slice(0, 12).map((each) => make('li', {}, make('button', { type: 'button', class: 'editor__option', onclick: () => take(each, input, list) }, ...show(each)))));
    if (!found.length && words.linkNone && ask === articles) list.replaceChildren(make('li', { role: 'status' }, words.linkNone));
  };
  const later = () => { clearTimeout(timer); timer = setTimeout(look, 150); };
  input.addEventListener('input', (event) => { if (!event.isComposing) later(); });
  input.addEventListener('compositionend', later);
  const walk = (event) => {
    if (event.isComposing || !['ArrowDown', 'ArrowUp'].includes(event.key)) return;
    const all = [input, ...list.querySelectorAll('button')];
    const next = all[all.indexOf(document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) { event.preventDefault(); next.focus(); }
  };
  input.addEventListener('keydown', walk);
  list.addEventListener('keydown', walk);
  return { input, element: make('div', { class: 'editor__finder' }, field(label, input), list) };
}

export function chooseLink(present, done) {
  const fault = make('p', { class: 'field__fault', role: 'alert' });
  const found = finder(words.linkFind, articles, (each) => [each.title], (each) => { box.close(); done(each.href, each.title); });
  found.input.value = present;
  const finish = () => {
    const href = found.input.value.trim();
    if (!SAFE.test(href)) { fault.textContent = words.badLink; found.input.focus(); return; }
    box.close();
    done(href.startsWith(`${location.origin}/`) ? href.slice(location.origin.length) : href, href);
  };
  found.input.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); finish(); } });
  const actions = [button(words.ok, finish, 'button--strong'), button(words.cancel, () => box.close())];
  if (present) actions.push(button(words.unlink, () => { box.close(); done(null); }));
  const box = dialog(words.link, make('div', {}, found.element, fault), actions);
}

export function chooseText(title, present, done) {
  const input = make('input', { class: 'field__input', value: present, maxlength: '300' });
  const finish = () => { box.close(); done(input.value.trim()); };
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); finish(); } });
  const box = dialog(title, field(title, input), [button(words.ok, finish, 'button--strong'), button(words.cancel, () => box.close())]);
}

// One window for a picture, a gallery and attachments: what was chosen stands in rows, each described in its place.
export function chooseMedia(kind, present, done) {
  const isFiles = kind === 'files';
  const single = kind === 'picture';
  const items = present.items.map((item) => ({ ...item }));
  const rows = make('ol', { class: 'editor__rows' });
  const say = make('p', { role: 'status', class: 'field__hint' });
  const fault = make('p', { class: 'field__fault', role: 'alert' });
  const heading = make('input', { class: 'field__input', value: present.heading ?? '', maxlength: '300' });

  const add = (media) => {
    if (!isFiles && media.kind && media.kind !== 'PICTURE') { fault.textContent = words.uploadFailed(media.name ?? '', words.wrongKind); return; }
    const item = isFiles ? { media: media.id, title: media.title ?? media.name ?? '' } : { media: media.id, alt: media.alt ?? '', caption: media.caption ?? '', decorative: false };
    if (single) items.splice(0, 1, item); else items.push(item);
    draw(items.length - 1);
  };

  const typed = (item, name, label) => {
    const input = make('input', { class: 'field__input', value: item[name] ?? '', maxlength: '300', oninput: (event) => { item[name] = event.target.value; } });
    return field(label, input);
  };

  function row(item, index) {
    const move = (by) => { items.splice(index, 1); items.splice(index + by, 0, item); draw(index + by); };
    const tick = make('input', { type: 'checkbox', onchange: (event) => { item.decorative = event.target.checked; if (item.decorative) item.alt = ''; draw(index); } });
    tick.checked = Boolean(item.decorative);
    const alt = isFiles ? null : typed(item, 'alt', words.alt);
    if (item.decorative) alt.querySelector('input').disabled = true;
    return make('li', { class: 'editor__row' },
      isFiles ? null : make('img', { class: 'editor__thumb', src: pictureAddress(item.media), alt: words.pictureNo(index + 1) }),
      make('div', { class: 'editor__fields' }, ...(isFiles ? [typed(item, 'title', words.name)] : [alt, make('label', { class: 'field__check' }, tick, make('span', {}, words.decorative)), typed(item, 'caption', words.figcaption)])),
      make('div', { class: 'actions' },
        single || index === 0 ? null : button(words.up, () => move(-1)),
        single || index === items.length - 1 ? null : button(words.down, () => move(1)),
        button(words.remove, () => { items.splice(index, 1); draw(); })));
  }

  function draw(focus) {
    rows.replaceChildren(...items.map(row));
    if (!items.length) rows.replaceChildren(make('li', { class: 'field__hint' }, words.nothing));
    if (focus !== undefined) rows.children[focus]?.querySelector('input:not([type=checkbox]):not([disabled])')?.focus();
  }

  async function take(files) {
    fault.textContent = '';
    for (const file of single ? [...files].slice(0, 1) : files) {
      say.textContent = words.uploading(file.name);
      try { add(await upload(file)); } catch (failed) { fault.textContent = words.uploadFailed(file.name, failed.message); }
    }
    say.textContent = '';
  }

  const input = make('input', { class: 'field__input', type: 'file', accept: isFiles ? null : 'image/*', multiple: !single, onchange: (event) => { take([...event.target.files]); event.target.value = ''; } });
  const found = finder(words.store, stored, (each) => [each.name ?? each.title ?? each.id], (each) => add(each));
  const finish = () => {
    if (!isFiles && items.some((item) => !item.decorative && !item.alt.trim())) { fault.textContent = words.needAlt; return; }
    box.close();
    done({ items, heading: heading.value.trim() });
  };
  const content = make('div', { class: 'form' }, kind === 'gallery' ? field(words.galleryHeading, heading) : null, rows, field(isFiles ? words.chooseFiles : words.choosePictures, input), found.element, say, fault);
  content.addEventListener('dragover', (event) => event.preventDefault());
  content.addEventListener('drop', (event) => { event.preventDefault(); take([...event.dataTransfer.files]); });
  const title = { picture: words.pictureTitle, gallery: words.galleryTitle, files: words.filesTitle }[kind];
  const box = dialog(title, content, [button(words.ok, finish, 'button--strong'), button(words.cancel, () => box.close())]);
  draw();
}
