// Makes the envelope of a secret vote: what is chosen is encrypted here, to the key of the election, and only the
// envelope is sent. Every envelope has the same size. Without script the choice stays hidden, so that it cannot be sent
// in the open.
const form = document.querySelector('[data-ballot]');
const choice = document.querySelector('[data-ballot-choice]');
const fault = document.querySelector('[data-ballot-fault]');
const FORM = 1;
const PLAIN_BYTES = 64;
const RANDOM_FROM = 9;
const RANDOM_BYTES = 16;

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const chosen = () => [...choice.querySelectorAll('input:checked')].map((input) => Number(input.value));

function plain(numbers) {
  const content = new Uint8Array(PLAIN_BYTES);
  content[0] = FORM;
  const bits = numbers.reduce((all, n) => all | (1n << BigInt(n - 1)), 0n);
  new DataView(content.buffer).setBigUint64(1, bits);
  crypto.getRandomValues(content.subarray(RANDOM_FROM, RANDOM_FROM + RANDOM_BYTES));
  return content;
}

async function sealed(numbers) {
  const how = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', bytes(form.dataset.key), how, false, ['encrypt']);
  const label = new TextEncoder().encode(form.dataset.label);
  return crypto.subtle.encrypt({ name: 'RSA-OAEP', label }, key, plain(numbers));
}

// What was sent from here is compared with what the urn says it has: another receipt is another envelope.
const kept = `phong-bi ${form?.dataset.label}`;

async function remember(envelope) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', envelope));
  sessionStorage.setItem(kept, [...hash].map((one) => one.toString(16).padStart(2, '0')).join(''));
}

function compare() {
  const receipt = document.querySelector('[data-ballot-receipt]');
  const sent = sessionStorage.getItem(kept);
  if (!receipt || !sent) return;
  const same = receipt.textContent.trim() === sent;
  document.querySelector(same ? '[data-ballot-same]' : '[data-ballot-differs]').hidden = false;
}

function tell(message) {
  fault.textContent = message;
  fault.hidden = false;
  fault.focus();
}

async function send(event) {
  event.preventDefault();
  const numbers = chosen().filter((n) => n > 0);
  const blank = chosen().includes(0);
  if (!numbers.length && !blank) return tell(form.dataset.none);
  if (numbers.length > Number(form.dataset.most) || (blank && numbers.length)) return tell(form.dataset.many);
  const envelope = await sealed(numbers);
  await remember(envelope);
  form.elements['phong-bi'].value = words(envelope);
  choice.querySelectorAll('input').forEach((input) => { input.checked = false; });
  return form.submit();
}

if (globalThis.crypto?.subtle) {
  document.querySelector('[data-ballot-scriptless]').hidden = true;
  choice.hidden = false;
  form.hidden = false;
  form.addEventListener('submit', send);
  compare();
}
