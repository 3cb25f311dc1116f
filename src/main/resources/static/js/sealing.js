// Envelopes of secret votes: what is chosen is encrypted here, to the key of the election, and only the envelope is
// sent. Every envelope has the same size.
const RANDOM_BYTES = 16;

const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

// Whether this browser can encrypt at all: only over a secure connection.
export const canSeal = () => Boolean(globalThis.crypto?.subtle);

export const fillRandom = (content, from) => crypto.getRandomValues(content.subarray(from, from + RANDOM_BYTES));

async function sealed(form, plain) {
  const how = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', bytes(form.dataset.key), how, false, ['encrypt']);
  const label = new TextEncoder().encode(form.dataset.label);
  return crypto.subtle.encrypt({ name: 'RSA-OAEP', label }, key, plain);
}

// What was sent from here is compared with what the urn says it has: another receipt is another envelope.
const kept = (form) => `phong-bi ${form.dataset.label}`;

async function remember(form, envelope) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', envelope));
  sessionStorage.setItem(kept(form), [...hash].map((one) => one.toString(16).padStart(2, '0')).join(''));
}

export function compareReceipt(form) {
  const receipt = document.querySelector('[data-ballot-receipt]');
  const sent = sessionStorage.getItem(kept(form));
  if (!receipt || !sent) return;
  const same = receipt.textContent.trim() === sent;
  document.querySelector(same ? '[data-ballot-same]' : '[data-ballot-differs]').hidden = false;
}

export function tell(message) {
  const fault = document.querySelector('[data-ballot-fault]');
  fault.textContent = message;
  fault.hidden = false;
  fault.focus();
}

// Unticks what was chosen before it sends, so that nothing of it stays on the page.
export async function sendSealed(form, plain, choice) {
  const envelope = await sealed(form, plain);
  await remember(form, envelope);
  form.elements['phong-bi'].value = words(envelope);
  choice.querySelectorAll('input').forEach((input) => { input.checked = false; });
  form.submit();
}
