// Small makers of elements; no styles, no markup from strings.
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const button = (label, onclick, more = '') => make('button', { type: 'button', class: `button ${more}`.trim(), onclick }, label);

let number = 0;
export function field(label, input) {
  const id = `o-${++number}`;
  input.id = id;
  return make('div', { class: 'field' }, make('label', { class: 'field__label', for: id }, label), input);
}

// A window over the page. Escape closes it, focus goes back to where it was.
export function dialog(title, content, actions) {
  const id = `o-${++number}`;
  const before = document.activeElement;
  const box = make('dialog', { class: 'editor__dialog', 'aria-labelledby': id },
    make('h2', { class: 'card__title', id }, title), content, make('div', { class: 'actions' }, ...actions));
  document.body.append(box);
  box.addEventListener('close', () => { box.remove(); if (!document.querySelector('dialog[open]')) before?.focus?.(); });
  box.showModal();
  return box;
}

export const token = () => document.querySelector('meta[name=form-token]')?.content ?? '';

export function renew(value) {
  document.querySelector('meta[name=form-token]')?.setAttribute('content', value);
  for (const input of document.querySelectorAll('input[name=_token]')) input.value = value;
}

export async function send(address, options = {}) {
  return fetch(address, {
    credentials: 'same-origin',
    ...options,
    headers: { Accept: 'application/json', 'X-Form-Token': token(), ...options.headers },
  });
}

export const problem = async (answer) => answer.json().catch(() => ({}));

// A banner above the text that does not stand in the way.
export function banner(place, name, tone, words, ...actions) {
  place.querySelector(`[data-banner="${name}"]`)?.remove();
  if (!words) return null;
  const box = make('div', { class: `notice ${tone} editor__banner`, 'data-banner': name, role: tone ? 'alert' : 'status' }, make('p', {}, words), make('div', { class: 'actions' }, ...actions));
  place.append(box);
  return box;
}
