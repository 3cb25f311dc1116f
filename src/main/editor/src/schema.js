// What a body may hold: exactly the blocks that the server knows, and nothing that it would drop.
import { Extension, Mark, Node, mergeAttributes } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Table, TableRow, TableCell, TableHeader } from '@tiptap/extension-table';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
export const SAFE = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i;

export const pictureAddress = (media) => `/anh/${media}/800.webp`;

const simple = (name, tag) => Mark.create({
  name,
  excludes: name === 'sub' ? 'sup' : 'sub',
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
});

function pictureOf(element) {
  const image = element.matches('img') ? element : element.querySelector('img');
  const media = image?.getAttribute('data-media') ?? '';
  if (!UUID.test(media)) return null;
  return {
    media,
    alt: image.getAttribute('alt') ?? '',
    caption: element.querySelector('figcaption')?.textContent.trim() ?? '',
    decorative: image.hasAttribute('data-decorative'),
  };
}

function figure(picture) {
  const image = { src: pictureAddress(picture.media), alt: picture.alt, 'data-media': picture.media };
  if (picture.decorative) image['data-decorative'] = '';
  const parts = [['img', image]];
  if (picture.caption) parts.push(['figcaption', picture.caption]);
  return ['figure', ...parts];
}

const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ media: {}, alt: { default: '' }, caption: { default: '' }, decorative: { default: false } }),
  parseHTML: () => [
    { tag: 'figure', getAttrs: (element) => pictureOf(element) ?? false, priority: 60 },
    { tag: 'img', getAttrs: (element) => pictureOf(element) ?? false },
  ],
  renderHTML: ({ node }) => figure(node.attrs),
});

const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ heading: { default: '' }, pictures: { default: [] } }),
  parseHTML: () => [{
    tag: 'section[data-gallery]',
    priority: 70,
    getAttrs: (element) => {
      const pictures = [...element.querySelectorAll('figure')].map(pictureOf).filter(Boolean);
      return pictures.length ? { heading: element.querySelector('h2')?.textContent.trim() ?? '', pictures } : false;
    },
  }],
  renderHTML: ({ node }) => ['section', { 'data-gallery': '' },
    ...(node.attrs.heading ? [['p', { class: 'editor__galleryName' }, node.attrs.heading]] : []), ...node.attrs.pictures.map(figure)],
});

const Attachments = Node.create({
  name: 'attachments',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ files: { default: [] } }),
  parseHTML: () => [{
    tag: 'ul[data-attachments]',
    priority: 70,
    getAttrs: (element) => {
      const files = [...element.children]
        .filter((item) => UUID.test(item.getAttribute('data-media') ?? ''))
        .map((item) => ({ media: item.getAttribute('data-media'), title: item.textContent.trim() }));
      return files.length ? { files } : false;
    },
  }],
  renderHTML: ({ node }) => ['ul', { 'data-attachments': '' }, ...node.attrs.files.map((file) => ['li', { 'data-media': file.media }, file.title])],
});

// No widths and no styles: the portal lays tables out.
const cell = { addAttributes: () => ({ colspan: { default: 1, parseHTML: () => 1, rendered: false }, rowspan: { default: 1, parseHTML: () => 1, rendered: false }, colwidth: { default: null, parseHTML: () => null, rendered: false } }), content: 'paragraph+' };
const PlainTable = Table.extend({
  addAttributes: () => ({ caption: { default: '', parseHTML: (element) => element.querySelector('caption')?.textContent.trim() ?? '', rendered: false } }),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ node }) => ['table', ...(node.attrs.caption ? [['caption', { contenteditable: 'false' }, node.attrs.caption]] : []), ['tbody', 0]],
}).configure({ resizable: false, allowTableNodeSelection: true });
const PlainRow = TableRow.extend({ parseHTML: () => [{ tag: 'tr' }] });
const PlainCell = TableCell.extend({ ...cell, renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes), 0] });
const PlainHeader = TableHeader.extend({ ...cell, renderHTML: ({ HTMLAttributes }) => ['th', mergeAttributes(HTMLAttributes), 0] });

const Levels = Extension.create({
  name: 'levels',
  addGlobalAttributes: () => [],
  addKeyboardShortcuts() {
    const to = (level) => () => this.editor.commands.toggleHeading({ level });
    return { 'Mod-Alt-2': to(2), 'Mod-Alt-3': to(3), 'Mod-Alt-4': to(4) };
  },
});

export const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false,
    dropcursor: false,
    link: { openOnClick: false, autolink: false, linkOnPaste: true, HTMLAttributes: { rel: null, target: null, class: null }, isAllowedUri: (url) => SAFE.test(url) },
    listItem: false,
    blockquote: false,
  }),
  Node.create({
    name: 'listItem',
    content: 'paragraph (paragraph|bulletList|orderedList)*',
    defining: true,
    parseHTML: () => [{ tag: 'li' }],
    renderHTML: () => ['li', 0],
    addKeyboardShortcuts() {
      return {
        Enter: () => this.editor.commands.splitListItem('listItem'),
        Tab: () => this.editor.commands.sinkListItem('listItem'),
        'Shift-Tab': () => this.editor.commands.liftListItem('listItem'),
      };
    },
  }),
  Node.create({
    name: 'blockquote',
    content: 'paragraph+',
    group: 'block',
    defining: true,
    parseHTML: () => [{ tag: 'blockquote' }],
    renderHTML: () => ['blockquote', 0],
  }),
  simple('sub', 'sub'),
  simple('sup', 'sup'),
  Picture, Gallery, Attachments, PlainTable, PlainRow, PlainCell, PlainHeader, Levels,
];
