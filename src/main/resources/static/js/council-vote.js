// Makes the envelope of a secret vote on the whole list of a council: two bits for each dossier. Without script the
// list stays hidden, so that nothing of it can be sent in the open.
import { canSeal, compareReceipt, fillRandom, sendSealed, tell } from './sealing.js';

const form = document.querySelector('[data-ballot]');
const choice = document.querySelector('[data-ballot-choice]');
const summary = document.querySelector('[data-council-summary]');
const lines = [...choice.querySelectorAll('[data-council-item]')];
const FORM = 2;
const PLAIN_BYTES = 317;
const RANDOM_FROM = 1;
const MARKS_FROM = 17;
const MARKS_IN_BYTE = 4;

const marked = (line) => line.querySelector('input:checked');
const open = () => lines.filter((line) => !marked(line));

function plain() {
  const content = new Uint8Array(PLAIN_BYTES);
  content[0] = FORM;
  fillRandom(content, RANDOM_FROM);
  lines.forEach((line) => {
    const at = Number(line.dataset.councilItem) - 1;
    const mark = Number(marked(line).value);
    content[MARKS_FROM + Math.floor(at / MARKS_IN_BYTE)] |= mark << (2 * (at % MARKS_IN_BYTE));
  });
  return content;
}

function markOpen(value) {
  open().forEach((line) => { line.querySelector(`input[value="${value}"]`).checked = true; });
  said();
}

function said() {
  document.querySelector('[data-council-left]').textContent = form.dataset.left.replace('#', open().length);
}

function list(value) {
  const place = summary.querySelector(`[data-council-list="${value}"]`);
  const names = lines.filter((line) => marked(line).value === value).map((line) => line.dataset.councilName);
  summary.querySelector(`[data-council-sum="${value}"]`).textContent = names.length;
  if (!place) return;
  place.replaceChildren(...names.map((name) => {
    const one = document.createElement('li');
    one.textContent = name;
    return one;
  }));
}

function show(reviewing) {
  choice.hidden = reviewing;
  summary.hidden = !reviewing;
  form.hidden = !reviewing;
  (reviewing ? summary : choice).focus();
}

function review() {
  const left = open();
  if (left.length) {
    tell(form.dataset.none.replace('#', left.length));
    left[0].scrollIntoView({ block: 'center' });
    return left[0].querySelector('input').focus({ preventScroll: true });
  }
  document.querySelector('[data-ballot-fault]').hidden = true;
  ['0', '1', '2'].forEach(list);
  return show(true);
}

// Nothing of what was chosen stays on the page for whoever goes back to it.
function forget() {
  summary.querySelectorAll('[data-council-list]').forEach((place) => place.replaceChildren());
  summary.querySelectorAll('[data-council-sum]').forEach((place) => { place.textContent = ''; });
}

function send(event) {
  event.preventDefault();
  if (open().length) return show(false);
  const content = plain();
  forget();
  return sendSealed(form, content, choice);
}

if (canSeal()) {
  document.querySelector('[data-ballot-scriptless]').hidden = true;
  choice.hidden = false;
  choice.addEventListener('change', said);
  document.querySelectorAll('[data-council-all]').forEach((button) => {
    button.addEventListener('click', () => markOpen(button.dataset.councilAll));
  });
  document.querySelector('[data-council-review]').addEventListener('click', review);
  document.querySelector('[data-council-back]').addEventListener('click', () => show(false));
  form.addEventListener('submit', send);
  compareReceipt(form);
  said();
}
