// Makes the envelope of a secret vote on one question. Without script the choice stays hidden, so that it cannot be
// sent in the open.
import { canSeal, compareReceipt, fillRandom, sendSealed, tell } from './sealing.js';

const form = document.querySelector('[data-ballot]');
const choice = document.querySelector('[data-ballot-choice]');
const FORM = 1;
const PLAIN_BYTES = 64;
const RANDOM_FROM = 9;

const chosen = () => [...choice.querySelectorAll('input:checked')].map((input) => Number(input.value));

function plain(numbers) {
  const content = new Uint8Array(PLAIN_BYTES);
  content[0] = FORM;
  const bits = numbers.reduce((all, n) => all | (1n << BigInt(n - 1)), 0n);
  new DataView(content.buffer).setBigUint64(1, bits);
  fillRandom(content, RANDOM_FROM);
  return content;
}

function send(event) {
  event.preventDefault();
  const numbers = chosen().filter((n) => n > 0);
  const blank = chosen().includes(0);
  if (!numbers.length && !blank) return tell(form.dataset.none);
  if (numbers.length > Number(form.dataset.most) || (blank && numbers.length)) return tell(form.dataset.many);
  return sendSealed(form, plain(numbers), choice);
}

if (canSeal()) {
  document.querySelector('[data-ballot-scriptless]').hidden = true;
  choice.hidden = false;
  form.hidden = false;
  form.addEventListener('submit', send);
  compareReceipt(form);
}
