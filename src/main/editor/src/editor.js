// The script editor: sits on the plain form, which works without it.
import { Editor } from '@tiptap/core';
import { bodyText, readable } from './bodytext.js';
import { previewCheck, show } from './checking.js';
import { chooseMedia } from './choosing.js';
import { changeSelected, linkHere, toolbar } from './toolbar.js';
import { banner, button, dialog, make, send } from './parts.js';
import { receiver } from './receiving.js';
import { startSaving } from './saving.js';
import { extensions } from './schema.js';
import { words } from './words.js';

const FIELDS = ['title', 'lead', 'byline', 'source', 'section', 'topic', 'tags', 'picture', 'pictureAlt', 'pictureCaption', 'pictureShown', 'priority', 'address'];

const form = document.querySelector('form[data-editor]');
if (form && form.dataset.writable !== 'false') start();

function start() {
  const source = form.elements.body;
  const label = form.querySelector('label[for="body"]');
  const place = make('div', { class: 'editor__banners' });
  const room = make('div', { class: 'editor' });
  const state = document.querySelector('[data-state]') ?? form.appendChild(make('p', { role: 'status', 'data-state': '' }));
  const others = document.querySelector('[data-others]');
  others?.setAttribute('aria-live', 'polite');
  if (label) label.id = 'body-ten';
  source.id = 'body-nguon';
  source.hidden = true;
  source.after(room);
  document.querySelectorAll('[data-plain]').forEach((element) => { element.hidden = true; });
  form.prepend(place);

  let typedIn = false; // until then the body is what the server sent, to the letter
  let saving;
  let received;
  const editor = new Editor({
    element: room,
    injectCSS: false,
    extensions,
    content: readable(source.value),
    editorProps: {
      attributes: { id: 'body', class: 'editor__text prose', role: 'textbox', 'aria-multiline': 'true', lang: 'vi', 'aria-labelledby': label ? 'body-ten' : null, ...(label ? {} : { 'aria-label': words.body }) },
      handleDOMEvents: { paste: (...event) => received.paste(...event) },
      handleDrop: (...event) => received.handleDrop(...event),
      handleKeyDown: (view, event) => {
        if (event.isComposing) return false;
        if (event.key === 'F10' && event.altKey) { event.preventDefault(); bar.focus(); return true; }
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) return changeSelected(editor);
        if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); linkHere(editor); return true; }
        return false;
      },
      handleDoubleClickOn: () => changeSelected(editor),
    },
    onUpdate: () => { typedIn = true; saving?.touched(); },
  });
  received = receiver(editor, place);
  const bar = toolbar(editor, 'body', help);
  room.prepend(bar.bar);
  label?.addEventListener('click', () => editor.commands.focus());

  const body = () => (typedIn ? bodyText(editor.state.doc) : source.value);
  const read = () => {
    const fields = {};
    for (const name of FIELDS) {
      const input = form.elements[name];
      if (!input) continue;
      fields[name] = input.type === 'checkbox' ? (input.checked ? input.value : '') : input.value;
    }
    fields.body = body();
    return fields;
  };
  const write = (fields) => {
    for (const name of FIELDS) {
      const input = form.elements[name];
      if (!input || fields[name] === undefined) continue;
      if (input.type === 'checkbox') input.checked = fields[name] !== ''; else input.value = fields[name];
    }
    typedIn = true;
    editor.commands.setContent(readable(fields.body ?? ''));
  };
  write.out = () => { source.value = body(); };

  const checks = document.querySelector('[data-checks]');
  saving = startSaving({ form, state, others, place, read, write, onChecks: (found) => show(checks, found) });
  previewCheck(checks, { preview: `/quan-tri/bai/${form.dataset.draft}/xem-truoc/trang`, axe: form.dataset.axe, before: () => saving.save() });
  capitals(form.elements.title, saving);
  leadPicture(saving);
  keys(saving);
}

// The picture of the article is chosen in the same window as those of the text.
function leadPicture(saving) {
  const { picture, pictureAlt, pictureCaption } = form.elements;
  if (!picture || !pictureAlt || !pictureCaption) return;
  const choose = () => {
    const present = picture.value ? [{ media: picture.value, alt: pictureAlt.value, caption: pictureCaption.value, decorative: false }] : [];
    chooseMedia('picture', { items: present }, ({ items: [item] }) => {
      picture.value = item?.media ?? '';
      pictureAlt.value = item?.alt ?? '';
      pictureCaption.value = item?.caption ?? '';
      saving.touched();
    });
  };
  picture.closest('.field').append(make('div', { class: 'actions' }, button(words.choosePicture, choose)));
}

// A title in capitals is offered as a sentence; nobody's title is changed by itself.
function capitals(title, saving) {
  const look = async () => {
    document.querySelector('[data-capitals]')?.remove();
    const text = title.value.trim();
    if (text.length < 12 || text !== text.toUpperCase() || text === text.toLowerCase()) return;
    const answer = await send(`/quan-tri/bai/viet-thuong?tua=${encodeURIComponent(text)}`).catch(() => null);
    if (!answer?.ok || title.value.trim() !== text) return;
    const { text: better } = await answer.json();
    title.closest('.field').append(make('p', { class: 'editor__hint', role: 'status', 'data-capitals': '' }, `${words.capitals} “${better}” `,
      button(words.useIt, () => { title.value = better; document.querySelector('[data-capitals]')?.remove(); title.focus(); saving.touched(); })));
  };
  title.addEventListener('change', look);
}

function keys(saving) {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    const control = event.ctrlKey || event.metaKey;
    if (control && !event.altKey && event.key.toLowerCase() === 's') { event.preventDefault(); saving.save({ force: true }); }
    if (control && event.key === 'Enter') { event.preventDefault(); event.stopPropagation(); form.querySelector('[data-submit]')?.click(); }
    if (event.key === '?' && !event.target.closest('input, textarea, select, [contenteditable=true]')) { event.preventDefault(); help(); }
  }, { capture: true });
}

function help() {
  const box = dialog(words.helpTitle, make('dl', { class: 'editor__keys' }, ...words.keys.flatMap(([key, does]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, does)])),
    [button(words.close, () => box.close(), 'button--strong')]);
}
