// What is looked at while somebody writes. The server says what must be mended; the preview is looked at on demand.
import { button, make } from './parts.js';
import { words } from './words.js';

const list = (items) => make('ul', { class: 'checks' }, ...items.map(({ field, text, grave }) => make('li', { class: `checks__item${grave ? ' checks__item--grave' : ''}` },
  field ? make('a', { href: `#${field}` }, text) : make('span', {}, text))));

export function show(place, checks) {
  const items = checks.map(({ field, words: text, grave }) => ({ field, text, grave }));
  place?.replaceChildren(items.length ? list(items) : make('p', { class: 'draft__fine' }, words.fine));
}

// The preview in a frame of its own, with the checker put beside it: its own styles and its own words are what is judged.
export function previewCheck(place, { preview, axe, before }) {
  if (!place || !axe) return;
  const result = make('div', { role: 'status' });
  const start = button(words.checkPreview, async () => {
    result.textContent = words.checking;
    try {
      await before();
      const faults = await judge(preview, axe);
      result.replaceChildren(make('p', {}, faults.length ? words.previewFaults(faults.length) : words.previewFine));
      if (faults.length) result.append(list(faults.map((fault) => ({ text: `${fault.help} (${fault.nodes.length})`, grave: ['serious', 'critical'].includes(fault.impact) }))));
    } catch { result.textContent = words.checkFailed; }
  });
  place.after(make('div', { class: 'editor__preview' }, start, result));
}

// The site's policy lets no page be framed, so the preview is fetched and stands, for the moment of the check, in a root
// of its own beside this page's content.
async function judge(preview, address) {
  const [{ default: axe }, page] = await Promise.all([import(address), fetch(preview, { credentials: 'same-origin' })]);
  if (!page.ok) throw new Error(String(page.status));
  const doc = new DOMParser().parseFromString(await page.text(), 'text/html');
  const content = doc.querySelector('main article, article, main') ?? doc.body;
  content.querySelectorAll('script').forEach((element) => element.remove());
  const host = make('div', { class: 'editor__judged', lang: doc.documentElement.lang || 'vi' });
  const root = host.attachShadow({ mode: 'open' });
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) root.append(sheet.cloneNode());
  root.append(document.adoptNode(content));
  document.body.append(host);
  try {
    const { violations } = await axe.run(host, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations;
  } finally { host.remove(); }
}
