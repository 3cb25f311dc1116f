// Makes what comes from Word and from web pages into clean structure. Works on a document of its own, never on the page.
import { SAFE } from './schema.js';

const GONE = 'script, style, meta, link, title, head, xml, object, embed, iframe, noscript, template, svg, math, button, input, select, textarea, form > label, video, audio, canvas';
const MEDIA = /^(?:https?:\/\/[^/]+)?\/anh\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\//i;
const BLOCKS = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'LI', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TD', 'TH', 'BLOCKQUOTE', 'FIGURE', 'FIGCAPTION', 'SECTION', 'DIV']);
const KEPT = new Set([...BLOCKS, 'STRONG', 'EM', 'SUB', 'SUP', 'A', 'BR', 'IMG']);
const BLANK = /^[\s\u00A0\u200B\uFEFF]*$/;
const NUMBERED = /^\s*\(?(?:\d{1,3}|[a-zđ]|[ivxlc]{1,6})[.)]/i;
const BULLET = /^[\s\u00A0]*[·•▪◦§o–\-+*ØüÞ\uF0B7\uF0A7\uF0D8][\s\u00A0]+/;

// Styles are read, never applied: the policy of the page forbids it, and even a document of its own obeys that.
export function parse(html) {
  const inert = html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));
  return new DOMParser().parseFromString(inert, 'text/html');
}

export function fromText(text) {
  const doc = document.implementation.createHTMLDocument('');
  for (const part of text.replace(/\r\n?/g, '\n').split(/\n+/)) {
    if (BLANK.test(part)) continue;
    doc.body.append(Object.assign(doc.createElement('p'), { textContent: part }));
  }
  return doc;
}

// The pieces of text with the font each is written in: old Vietnamese encodings are told by their fonts first.
export function runs(doc) {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (BLANK.test(node.data.replace(/\u00AD/g, 'x')) || node.parentElement.closest('style, script, xml')) continue;
    found.push({ node, font: fontOf(node.parentElement) });
  }
  return found;
}

function fontOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const font = at.getAttribute('face') ?? /font-family:\s*([^;]+)/i.exec(at.getAttribute('data-style') ?? '')?.[1];
    if (font) return font.split(',')[0].replace(/["']/g, '').trim();
  }
  return '';
}

export const maybeOld = (pieces) => pieces.some(({ node, font }) => /^(\.Vn|VNI[- ])/i.test(font) || /[\u00A1-\u00FF\u0152-\u0178\u02C6\u2018-\u2122]/.test(node.data));

// Leaves only what the editor knows. Pictures that must be uploaded first stay with their `src`.
export function clean(doc) {
  comments(doc);
  const { body } = doc;
  body.querySelectorAll(GONE).forEach((element) => element.remove());
  [...body.querySelectorAll('*')].filter((element) => element.tagName.startsWith('O:') && BLANK.test(element.textContent)).forEach((element) => element.remove());
  wordLists(doc);
  marks(doc);
  links(body);
  pictures(body);
  tables(doc);
  strayLists(doc);
  rename(doc);
  attributes(body);
  insides(doc);
  empties(body);
  const walker = doc.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replace(/[\u200B\uFEFF]/g, '').normalize('NFC');
  return doc;
}

function comments(doc) {
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  found.forEach((node) => node.remove());
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

function retag(doc, element, tag) {
  const other = doc.createElement(tag);
  other.append(...element.childNodes);
  for (const { name, value } of element.attributes) if (name !== 'class') other.setAttribute(name, value);
  element.replaceWith(other);
  return other;
}

// Word writes a list as paragraphs with a level in their style and the mark as text.
function wordLists(doc) {
  let open = [];
  let previous = null;
  for (const paragraph of [...doc.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]) {
    const about = listed(paragraph);
    if (!about) { open = []; continue; }
    const follows = previous && following(previous) === paragraph;
    if (!follows) open = [];
    place(doc, paragraph, about, open);
    previous = open[0].list;
  }
}

function following(list) {
  let next = list.nextSibling;
  while (next && next.nodeType === 3 && BLANK.test(next.data)) next = next.nextSibling;
  return next;
}

function listed(paragraph) {
  if (paragraph.closest('li')) return null;
  const style = paragraph.getAttribute('data-style') ?? '';
  const level = Number(/mso-list:[^;]*level(\d)/i.exec(style)?.[1] ?? 0);
  const named = /MsoListParagraph|MsoListBullet|MsoListNumber/i.test(paragraph.className);
  if (!level && !named) return null;
  if (/mso-list:\s*none/i.test(style)) return null;
  const mark = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute('data-style') ?? ''));
  const text = mark ? mark.textContent : paragraph.textContent;
  if (!mark && !level && !BULLET.test(text) && !NUMBERED.test(text)) return null;
  const ordered = NUMBERED.test(text) && !/^[\s\u00A0]*o[\s\u00A0]/.test(text);
  if (mark) mark.remove();
  else stripMark(paragraph, ordered ? NUMBERED : BULLET);
  return { level: level || 1, ordered };
}

function stripMark(paragraph, pattern) {
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (first.nextNode()) {
    if (BLANK.test(first.currentNode.data)) continue;
    first.currentNode.data = first.currentNode.data.replace(pattern, '');
    return;
  }
}

function place(doc, paragraph, { level, ordered }, open) {
  while (open.length && open[open.length - 1].level > level) open.pop();
  let at = open[open.length - 1];
  if (!at || at.level < level || (open.length === 1 && at.ordered !== ordered)) {
    const list = doc.createElement(ordered ? 'ol' : 'ul');
    if (at && at.level < level && at.list.lastElementChild) at.list.lastElementChild.append(list);
    else { if (at) at.list.after(list); else paragraph.before(list); open.length = 0; }
    at = { list, level, ordered };
    open.push(at);
  }
  const item = doc.createElement('li');
  item.append(...paragraph.childNodes);
  at.list.append(item);
  paragraph.remove();
}

// Meaning out of styles: bold, italic, raised and lowered text become elements.
function marks(doc) {
  for (const element of [...doc.body.querySelectorAll('b, strong, i, em, span, font')]) {
    const style = element.getAttribute('data-style') ?? '';
    const heading = element.closest('h1, h2, h3, h4, h5, h6, th');
    const weight = /font-weight:\s*([\w]+)/i.exec(style)?.[1];
    const bold = weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : /^(B|STRONG)$/.test(element.tagName);
    const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
    const italic = slant ? /italic|oblique/i.test(slant) : /^(I|EM)$/.test(element.tagName);
    const raised = /vertical-align:\s*(super|sub)/i.exec(style)?.[1]?.toLowerCase();
    let inner = [...element.childNodes];
    const wrap = (tag) => { const box = doc.createElement(tag); box.append(...inner); inner = [box]; };
    if (BLANK.test(element.textContent) || [...element.querySelectorAll('*')].some((child) => BLOCKS.has(child.tagName))) { unwrap(element); continue; }
    if (raised) wrap(raised === 'sub' ? 'sub' : 'sup');
    if (italic) wrap('em');
    if (bold && !heading) wrap('strong');
    element.replaceWith(...inner);
  }
}

function links(body) {
  for (const link of [...body.querySelectorAll('a')]) {
    const href = (link.getAttribute('href') ?? '').trim();
    const own = href.startsWith(`${location.origin}/`) ? href.slice(location.origin.length) : href;
    if (!SAFE.test(own) || own.startsWith('#') || BLANK.test(link.textContent)) unwrap(link);
    else link.setAttribute('href', own);
  }
}

function pictures(body) {
  for (const image of [...body.querySelectorAll('img')]) {
    const src = image.getAttribute('src') ?? '';
    const own = MEDIA.exec(src)?.[1];
    if (own && !image.hasAttribute('data-media')) image.setAttribute('data-media', own);
    const tiny = image.getAttribute('width') === '1' || image.getAttribute('height') === '1';
    if (tiny && !image.hasAttribute('data-media')) image.remove();
    else liftOut(image);
  }
}

// A picture inside of a paragraph or a cell stands behind it.
function liftOut(image) {
  const figure = image.closest('figure');
  const from = image.closest('table, ul, ol') ?? image.closest('p, h1, h2, h3, h4, h5, h6, blockquote');
  if (from && !(figure && !figure.closest('table, ul, ol'))) from.after(image);
}

function tables(doc) {
  for (const inner of [...doc.body.querySelectorAll('table table')].reverse()) {
    inner.replaceWith(...[...inner.querySelectorAll('td, th')].map((cell) => retag(doc, cell, 'p')));
  }
  for (const table of doc.body.querySelectorAll('table')) {
    const rows = [...table.rows];
    spans(doc, rows);
    const head = rows.length > 1 && (rows[0].closest('thead') || [...rows[0].cells].every((cell) => cell.tagName === 'TH'));
    rows.forEach((row, index) => [...row.cells].forEach((cell) => {
      const tag = head && index === 0 ? 'TH' : 'TD';
      const kept = cell.tagName === tag ? cell : retag(doc, cell, tag);
      if (tag === 'TH') kept.querySelectorAll('strong').forEach(unwrap);
    }));
    table.querySelectorAll('col, colgroup').forEach((element) => element.remove());
  }
}

// Merged cells are parted, so that every row has as many cells.
function spans(doc, rows) {
  rows.forEach((row, index) => {
    for (const cell of [...row.cells]) {
      const width = Math.min(Number(cell.getAttribute('colspan')) || 1, 50);
      const height = Math.min(Number(cell.getAttribute('rowspan')) || 1, rows.length - index);
      cell.removeAttribute('colspan');
      cell.removeAttribute('rowspan');
      const column = cell.cellIndex;
      for (let n = 1; n < width; n += 1) cell.after(doc.createElement(cell.tagName));
      for (let down = 1; down < height; down += 1) {
        const below = rows[index + down];
        for (let n = 0; n < width; n += 1) below.insertBefore(doc.createElement('td'), below.cells[column] ?? null);
      }
    }
  });
}

// A list directly within a list belongs to the item before it.
function strayLists(doc) {
  for (const inner of [...doc.body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')]) {
    let before = inner.previousElementSibling;
    if (!before) { before = doc.createElement('li'); inner.before(before); }
    before.append(inner);
  }
}

const NAMES = { H1: 'h2', H5: 'h4', H6: 'h4', B: 'strong', I: 'em', DT: 'p', DD: 'p', ADDRESS: 'p', PRE: 'p' };

function rename(doc) {
  for (const element of [...doc.body.querySelectorAll('*')]) if (NAMES[element.tagName]) retag(doc, element, NAMES[element.tagName]);
  for (const element of [...doc.body.querySelectorAll('*')]) {
    if (element.closest('section[data-gallery]')) continue;
    if (!KEPT.has(element.tagName)) { if (element.parentElement && isBlockish(element)) retag(doc, element, 'div'); else unwrap(element); }
  }
}

const isBlockish = (element) => /^(ARTICLE|SECTION|MAIN|HEADER|FOOTER|ASIDE|NAV|CENTER|DL|FIELDSET|DETAILS|SUMMARY|HGROUP)$/.test(element.tagName);

const ALLOWED = { A: ['href'], IMG: ['data-media', 'data-decorative', 'alt', 'src'], SECTION: ['data-gallery'], UL: ['data-attachments'], LI: ['data-media'] };

function attributes(body) {
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (!(ALLOWED[element.tagName] ?? []).includes(name)) element.removeAttribute(name);
  }
}

// Items and cells hold text only.
function insides(doc) {
  for (const element of [...doc.body.querySelectorAll('li h2, li h3, li h4, td h2, td h3, td h4, th h2, th h3, th h4, blockquote h2, blockquote h3, blockquote h4, td li, th li')]) retag(doc, element, 'p');
  for (const element of [...doc.body.querySelectorAll('li blockquote, td blockquote, th blockquote, td ul, td ol, th ul, th ol, li table, blockquote ul, blockquote ol, blockquote blockquote')]) unwrap(element);
}

function empties(body) {
  for (const element of [...body.querySelectorAll('p, h2, h3, h4, li, blockquote, ul, ol, figure, table, div, strong, em, a')].reverse()) {
    if (element.closest('td, th') && element.matches('table') === false && element.parentElement?.matches('td, th') && element.parentElement.children.length === 1) continue;
    if (BLANK.test(element.textContent) && !element.querySelector('img')) element.remove();
  }
}
