// Writes a document as the server keeps it, byte for byte, so that what is saved is what will be published.
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const attribute = (text) => escape(text).replace(/"/g, '&quot;');
const SPACES = /[\s\u00A0\u2007\u202F\uFEFF]+/g;
const line = (text) => text.replace(SPACES, ' ').trim();

// Outermost first, so that neighbouring runs share what they have in common.
const ORDER = ['link', 'bold', 'italic', 'sub', 'sup'];
const TAGS = { bold: 'strong', italic: 'em', sub: 'sub', sup: 'sup' };

function tagsOf(node) {
  return [...node.marks]
    .filter((mark) => ORDER.includes(mark.type.name))
    .sort((a, b) => ORDER.indexOf(a.type.name) - ORDER.indexOf(b.type.name))
    .map((mark) => (mark.type.name === 'link'
      ? { open: `<a href="${attribute(mark.attrs.href ?? '')}">`, close: '</a>' }
      : { open: `<${TAGS[mark.type.name]}>`, close: `</${TAGS[mark.type.name]}>` }));
}

function inline(paragraph) {
  const open = [];
  let html = '';
  const closeTo = (count) => { while (open.length > count) html += open.pop().close; };
  paragraph.forEach((node) => {
    const tags = tagsOf(node);
    let same = 0;
    while (same < open.length && same < tags.length && open[same].open === tags[same].open) same += 1;
    closeTo(same);
    for (const tag of tags.slice(same)) { html += tag.open; open.push(tag); }
    html += node.isText ? escape(node.text) : '<br>';
  });
  closeTo(0);
  return html.replace(SPACES, ' ').replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '');
}

const filled = (parts) => parts.filter((part) => part !== '');

function children(node, write) {
  const parts = [];
  node.forEach((child) => parts.push(write(child)));
  return parts;
}

function item(node) {
  let html = '';
  let before = '';
  node.forEach((child) => {
    const isText = child.type.name === 'paragraph';
    const part = isText ? inline(child) : list(child);
    if (part === '') return;
    html += (isText && before === 'paragraph' ? '<br>' : '') + part;
    before = child.type.name;
  });
  return html;
}

function list(node) {
  const tag = node.type.name === 'orderedList' ? 'ol' : 'ul';
  const items = filled(children(node, item));
  return items.length ? `<${tag}>${items.map((html) => `<li>${html}</li>`).join('')}</${tag}>` : '';
}

const cellText = (node) => filled(children(node, inline)).join('<br>');

function table(node) {
  const rows = children(node, (row) => ({ head: row.childCount > 0 && children(row, (c) => c.type.name).every((name) => name === 'tableHeader'), cells: children(row, cellText) }));
  if (rows.every((row) => row.cells.every((text) => text === ''))) return '';
  const hasHead = rows.length > 1 && rows[0].head;
  const body = hasHead ? rows.slice(1) : rows;
  const row = (cells, tag) => `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const caption = line(node.attrs.caption ?? '');
  return '<table>' + (caption ? `<caption>${escape(caption)}</caption>` : '')
    + (hasHead ? `<thead>${row(rows[0].cells, 'th')}</thead>` : '')
    + `<tbody>${body.map((each) => row(each.cells, 'td')).join('')}</tbody></table>`;
}

function figure(picture) {
  const caption = line(picture.caption ?? '');
  return `<figure><img data-media="${picture.media}" alt="${attribute(line(picture.alt ?? ''))}"${picture.decorative ? ' data-decorative=""' : ''}>`
    + (caption ? `<figcaption>${escape(caption)}</figcaption>` : '') + '</figure>';
}

function block(node) {
  switch (node.type.name) {
    case 'paragraph': { const html = inline(node); return html && `<p>${html}</p>`; }
    case 'heading': { const html = inline(node); return html && `<h${node.attrs.level}>${html}</h${node.attrs.level}>`; }
    case 'bulletList': case 'orderedList': return list(node);
    case 'blockquote': { const parts = filled(children(node, inline)); return parts.length ? `<blockquote>${parts.map((html) => `<p>${html}</p>`).join('')}</blockquote>` : ''; }
    case 'table': return table(node);
    case 'picture': return figure(node.attrs);
    case 'gallery': { const name = line(node.attrs.heading); return '<section data-gallery="">' + `<h2>${escape(name)}</h2>` + node.attrs.pictures.map(figure).join('') + '</section>'; }
    case 'attachments': return `<ul data-attachments="">${node.attrs.files.map((file) => `<li data-media="${file.media}">${escape(line(file.title))}</li>`).join('')}</ul>`;
    default: return '';
  }
}

export function bodyText(document) {
  return children(document, block).join('').normalize('NFC');
}

// Typed without scripts, a body may be plain paragraphs with empty lines between them.
export function readable(text) {
  if (!text.trim() || /<(p|h[1-6]|ul|ol|table|figure|blockquote|section)\b/.test(text)) return text;
  return text.split(/\n\s*\n/).filter((part) => part.trim()).map((part) => `<p>${escape(part.trim()).replace(/\n/g, '<br>')}</p>`).join('');
}
