// Passkeys: puts the question of the server to the browser's keys, and the answer into the form that asked.
// Without script, or where the browser knows no keys, the forms stay hidden and the code of the authenticator remains.

const bytes = (text) => Uint8Array.from(
  atob(text.replaceAll('-', '+').replaceAll('_', '/')),
  (letter) => letter.charCodeAt(0),
);

const words = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const known = (id) => ({ type: 'public-key', id: bytes(id) });

async function question(form) {
  const headers = { Accept: 'application/json' };
  const token = document.querySelector('meta[name="form-token"]')?.content;
  if (token) headers['X-Form-Token'] = token;
  const answer = await fetch(form.dataset.question, { method: 'POST', headers });
  const said = await answer.json();
  if (!answer.ok) throw new Error(said.detail ?? form.dataset.failed);
  return said;
}

function make(form, asked) {
  return navigator.credentials.create({
    publicKey: {
      challenge: bytes(asked.challenge),
      rp: { id: asked.host, name: form.dataset.site },
      user: { id: bytes(asked.person), name: asked.login, displayName: asked.name },
      pubKeyCredParams: asked.algorithms.map((alg) => ({ type: 'public-key', alg })),
      excludeCredentials: asked.known.map(known),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      attestation: 'none',
      timeout: 300000,
    },
  });
}

function ask(asked) {
  return navigator.credentials.get({
    publicKey: {
      challenge: bytes(asked.challenge),
      rpId: asked.host,
      allowCredentials: asked.allowed.map(known),
      userVerification: asked.alone ? 'required' : 'discouraged',
      timeout: 300000,
    },
  });
}

function said(key) {
  const { response } = key;
  const answer = { clientDataJSON: words(response.clientDataJSON) };
  if (response.attestationObject) {
    answer.attestationObject = words(response.attestationObject);
    answer.transports = response.getTransports?.() ?? [];
  } else {
    answer.authenticatorData = words(response.authenticatorData);
    answer.signature = words(response.signature);
    if (response.userHandle) answer.userHandle = words(response.userHandle);
  }
  return JSON.stringify({
    id: key.id,
    rawId: words(key.rawId),
    type: key.type,
    authenticatorAttachment: key.authenticatorAttachment,
    clientExtensionResults: key.getClientExtensionResults(),
    response: answer,
  });
}

function why(form, failure) {
  if (failure.name === 'NotAllowedError' || failure.name === 'AbortError') return form.dataset.cancelled;
  if (failure.name === 'InvalidStateError') return form.dataset.known ?? form.dataset.failed;
  return failure.constructor === Error ? failure.message : form.dataset.failed;
}

async function send(form) {
  const button = form.querySelector('button[type="submit"]');
  const fault = form.querySelector('[data-passkey-fault]');
  fault.hidden = true;
  button.disabled = true;
  try {
    const asked = await question(form);
    const key = await (form.dataset.passkey === 'make' ? make(form, asked) : ask(asked));
    form.elements['cau-tra-loi'].value = said(key);
    form.submit();
  } catch (failure) {
    fault.textContent = why(form, failure);
    fault.hidden = false;
    button.disabled = false;
    button.focus();
  }
}

const able = Boolean(window.PublicKeyCredential && navigator.credentials);
for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.hidden = !able;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(form);
  });
}
for (const note of document.querySelectorAll('[data-passkey-scriptless]')) note.hidden = true;
for (const note of document.querySelectorAll('[data-passkey-none]')) note.hidden = able;
