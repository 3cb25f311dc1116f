// Takes a paste or dropped files: asks about old encodings first, cleans, uploads pictures, then lets the editor have it.
import { banner, button, make, send } from './parts.js';
import { upload } from './choosing.js';
import { clean, fromText, maybeOld, parse, runs } from './pasting.js';
import { words } from './words.js';

export function receiver(editor, place) {
  async function receive(doc) {
    await unicode(doc);
    clean(doc);
    await pictures(doc);
    editor.view.pasteHTML(doc.body.innerHTML);
    editor.commands.focus();
  }

  // Asked before anything is stripped: the soft hyphen is a letter in TCVN3.
  async function unicode(doc) {
    const pieces = runs(doc);
    if (!maybeOld(pieces)) return;
    const body = JSON.stringify({ runs: pieces.map(({ node, font }) => ({ text: node.data, font })) });
    const answer = await send('/quan-tri/bai/bang-ma', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }).catch(() => null);
    if (!answer?.ok) return;
    const { name, runs: converted } = await answer.json();
    if (name && await wanted(name, converted.join(' '))) pieces.forEach(({ node }, index) => { node.data = converted[index]; });
  }

  const wanted = (name, sample) => new Promise((decide) => {
    const end = (yes) => { banner(place, 'encoding'); editor.commands.focus(); decide(yes); };
    const box = banner(place, 'encoding', '', words.encoding(name), button(words.convert, () => end(true), 'button--strong'), button(words.keep, () => end(false)));
    box.querySelector('p').after(make('p', { class: 'editor__sample' }, `${words.pastedAs}: ${sample.replace(/\s+/g, ' ').trim().slice(0, 160)}`));
    box.querySelector('button').focus();
  });

  async function pictures(doc) {
    const failures = [];
    for (const image of [...doc.body.querySelectorAll('img')]) {
      const src = image.getAttribute('src') ?? '';
      if (!image.getAttribute('data-media') && src.startsWith('data:image/')) await keep(image, src, failures);
      if (!image.getAttribute('data-media')) { (image.closest('figure') ?? image).remove(); if (!src.startsWith('data:image/')) failures.push(src.slice(0, 60)); }
      image.removeAttribute('src');
    }
    banner(place, 'pictures', 'notice--error', failures.length ? words.uploadFailed(words.picture, failures.join(', ')) : '', button(words.close, () => banner(place, 'pictures')));
  }

  async function keep(image, src, failures) {
    try {
      const bytes = Uint8Array.from(atob(src.slice(src.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
      const type = /^data:(image\/[\w.+-]+)/.exec(src)[1];
      const media = await upload(new File([bytes], `anh-dan.${type.slice(6).replace('jpeg', 'jpg')}`, { type }));
      image.setAttribute('data-media', media.id);
    } catch (failed) { failures.push(failed.message); }
  }

  async function files(list) {
    for (const file of list) {
      try {
        const media = await upload(file);
        const content = media.kind === 'PICTURE' ? { type: 'picture', attrs: { media: media.id, alt: '', caption: '' } } : { type: 'attachments', attrs: { files: [{ media: media.id, title: media.name ?? file.name }] } };
        editor.chain().focus().insertContent(content).run();
      } catch (failed) { banner(place, 'pictures', 'notice--error', words.uploadFailed(file.name, failed.message), button(words.close, () => banner(place, 'pictures'))); }
    }
  }

  return {
    // Before the editor's own reading of the clipboard, which would apply the styles in it.
    paste(view, event) {
      if (!event.clipboardData) return false;
      const html = event.clipboardData.getData('text/html');
      const text = event.clipboardData.getData('text/plain');
      if (html.includes('data-pm-slice')) return false; // from this very editor
      if (!html && !text && event.clipboardData.files.length) { event.preventDefault(); files([...event.clipboardData.files]); return true; }
      if (!html && !text) return false;
      event.preventDefault();
      receive(html ? parse(html) : fromText(text));
      return true;
    },
    handleDrop(view, event, slice, moved) {
      if (moved || !event.dataTransfer?.files.length) return false;
      event.preventDefault();
      files([...event.dataTransfer.files]);
      return true;
    },
  };
}
