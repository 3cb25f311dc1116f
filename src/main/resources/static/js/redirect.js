// Offers articles whose titles are near to the words of an old address. What is asked here is no reader's question:
// it says that it is a prefetch, so it is not counted among them.
const from = document.querySelector('#cu');
const to = document.querySelector('#moi');
const box = document.querySelector('[data-suggest]');
const title = box.querySelector('[data-suggest-title]');
const list = box.querySelector('[data-suggest-list]');
const words = title.textContent;
let asked = '';

function guess(address) {
  const path = address.trim().replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*/, '').replace(/\/+$/, '');
  let last = path.slice(path.lastIndexOf('/') + 1);
  try { last = decodeURIComponent(last); } catch { /* as it is */ }
  return last.replace(/\.[a-z]+$/i, '').replace(/[-_+.]+/g, ' ').replace(/\b\d+\b/g, '').replace(/\s+/g, ' ').trim();
}

function offer(link) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'suggest__item';
  const name = document.createElement('strong');
  name.textContent = link.textContent.trim();
  const path = document.createElement('span');
  path.className = 'address';
  path.textContent = link.getAttribute('href');
  button.append(name, path);
  button.addEventListener('click', () => {
    to.value = link.getAttribute('href');
    to.focus();
  });
  item.append(button);
  return item;
}

async function suggest() {
  const question = guess(from.value);
  if (question.length < 3 || question === asked) return;
  asked = question;
  const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(question)}`, {
    headers: { Purpose: 'prefetch', Accept: 'text/html' },
  });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const seen = new Set();
  const links = [...page.querySelectorAll('main a[href]')].filter((link) => {
    const href = link.getAttribute('href');
    if (!/^\/tin\/[a-z0-9-]+$/.test(href) || seen.has(href) || !link.textContent.trim()) return false;
    seen.add(href);
    return true;
  });
  list.replaceChildren(...links.slice(0, 5).map(offer));
  title.textContent = links.length ? words : title.dataset.none;
  box.hidden = false;
}

from.addEventListener('change', suggest);
if (from.value) suggest();
