// The row of buttons over the text: one stop for the Tab key, arrows within, Escape back to the text.
import { make } from './parts.js';
import { chooseLink, chooseMedia, chooseText } from './choosing.js';
import { words } from './words.js';

export function linkHere(editor) {
  const present = editor.getAttributes('link').href ?? '';
  chooseLink(present, (href, title) => {
    const chain = editor.chain().focus();
    if (href === null) chain.extendMarkRange('link').unsetLink().run();
    else if (present || !editor.state.selection.empty) chain.extendMarkRange('link').setLink({ href }).run();
    else chain.insertContent({ type: 'text', text: title ?? href, marks: [{ type: 'link', attrs: { href } }] }).run();
  });
}

const put = (editor, content) => editor.chain().focus().insertContent(content).run();

export function mediaHere(editor, kind, node = null) {
  const { from } = editor.state.selection;
  const present = node === null ? { items: [] } : kind === 'picture' ? { items: [node.attrs] } : kind === 'gallery' ? { items: node.attrs.pictures, heading: node.attrs.heading } : { items: node.attrs.files };
  chooseMedia(kind, present, ({ items, heading }) => {
    if (!items.length) { if (node) editor.chain().focus().deleteSelection().run(); return; }
    const content = kind === 'picture' ? { type: 'picture', attrs: items[0] } : kind === 'gallery' ? { type: 'gallery', attrs: { heading, pictures: items } } : { type: 'attachments', attrs: { files: items } };
    if (node) editor.chain().focus().command(({ tr }) => { tr.setNodeMarkup(from, undefined, content.attrs); return true; }).run();
    else put(editor, content);
  });
}

const KINDS = { picture: 'picture', gallery: 'gallery', attachments: 'files' };

// Opens the window for the picture, gallery or attachments that are selected.
export function changeSelected(editor) {
  const { node } = editor.state.selection;
  const kind = node && KINDS[node.type.name];
  if (!kind) return false;
  mediaHere(editor, kind, node);
  return true;
}

function buttons(editor, help) {
  const run = (command) => () => { editor.view.focus(); command(editor.chain().focus()).run(); }; // the very next key belongs to the text
  const inTable = () => editor.isActive('table');
  return [
    { label: words.paragraph, on: () => editor.isActive('paragraph') && !editor.isActive('listItem') && !editor.isActive('blockquote') && !inTable(), go: run((c) => c.setParagraph()) },
    ...[2, 3, 4].map((level) => ({ label: words[`heading${level}`], keys: `Control+Alt+${level}`, on: () => editor.isActive('heading', { level }), go: run((c) => c.toggleHeading({ level })) })),
    { gap: true },
    { label: words.bold, keys: 'Control+B', on: () => editor.isActive('bold'), go: run((c) => c.toggleBold()) },
    { label: words.italic, keys: 'Control+I', on: () => editor.isActive('italic'), go: run((c) => c.toggleItalic()) },
    { label: words.link, keys: 'Control+K', on: () => editor.isActive('link'), go: () => linkHere(editor) },
    { gap: true },
    { label: words.bullets, on: () => editor.isActive('bulletList'), go: run((c) => c.toggleBulletList()) },
    { label: words.numbers, on: () => editor.isActive('orderedList'), go: run((c) => c.toggleOrderedList()) },
    { label: words.quote, on: () => editor.isActive('blockquote'), go: run((c) => c.toggleBlockquote()) },
    { gap: true },
    { label: words.table, hidden: inTable, go: run((c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true })) },
    { label: words.picture, go: () => mediaHere(editor, 'picture') },
    { label: words.gallery, go: () => mediaHere(editor, 'gallery') },
    { label: words.files, go: () => mediaHere(editor, 'files') },
    { label: words.change, hidden: () => !KINDS[editor.state.selection.node?.type.name], go: () => changeSelected(editor) },
    { gap: true },
    { label: words.undo, keys: 'Control+Z', off: () => !editor.can().undo(), go: run((c) => c.undo()) },
    { label: words.redo, keys: 'Control+Y', off: () => !editor.can().redo(), go: run((c) => c.redo()) },
    { label: words.help, go: help },
    { gap: true },
    { label: words.rowAfter, hidden: () => !inTable(), go: run((c) => c.addRowAfter()) },
    { label: words.columnAfter, hidden: () => !inTable(), go: run((c) => c.addColumnAfter()) },
    { label: words.dropRow, hidden: () => !inTable(), go: run((c) => c.deleteRow()) },
    { label: words.dropColumn, hidden: () => !inTable(), go: run((c) => c.deleteColumn()) },
    { label: words.headRow, hidden: () => !inTable(), go: run((c) => c.toggleHeaderRow()) },
    { label: words.caption, hidden: () => !inTable(), go: () => chooseText(words.caption, editor.getAttributes('table').caption ?? '', (caption) => editor.chain().focus().updateAttributes('table', { caption }).run()) },
    { label: words.dropTable, hidden: () => !inTable(), go: run((c) => c.deleteTable()) },
  ];
}

export function toolbar(editor, controls, help) {
  const bar = make('div', { class: 'editor__bar', role: 'toolbar', 'aria-label': words.toolbar, 'aria-controls': controls });
  const all = buttons(editor, help).map((each) => {
    if (each.gap) { bar.append(make('span', { class: 'editor__gap', 'aria-hidden': 'true' })); return null; }
    const element = make('button', { type: 'button', class: 'editor__button', tabindex: '-1', 'aria-keyshortcuts': each.keys, 'aria-pressed': each.on ? 'false' : null }, each.label);
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', () => { if (element.getAttribute('aria-disabled') !== 'true') each.go(); });
    bar.append(element);
    return { ...each, element };
  }).filter(Boolean);
  all[0].element.tabIndex = 0;

  const shown = () => all.filter(({ element }) => !element.hidden);
  const go = (target) => { all.forEach(({ element }) => { element.tabIndex = -1; }); target.element.tabIndex = 0; target.element.focus(); };
  bar.addEventListener('keydown', (event) => {
    const list = shown();
    const at = list.findIndex(({ element }) => element === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (next !== undefined) { event.preventDefault(); go(list[(next + list.length) % list.length]); }
    if (event.key === 'Escape') { event.preventDefault(); editor.commands.focus(); }
  });

  const refresh = () => {
    if (editor.view.composing) return;
    for (const { element, on, off, hidden } of all) {
      if (on) element.setAttribute('aria-pressed', String(on()));
      if (off) element.setAttribute('aria-disabled', String(off()));
      if (hidden) element.hidden = hidden();
    }
    if (!shown().some(({ element }) => element.tabIndex === 0)) { all.forEach(({ element }) => { element.tabIndex = -1; }); all[0].element.tabIndex = 0; }
  };
  editor.on('transaction', refresh);
  refresh();
  return { bar, focus: () => go(shown().find(({ element }) => element.tabIndex === 0) ?? all[0]) };
}
