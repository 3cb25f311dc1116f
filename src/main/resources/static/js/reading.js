// Size of text, contrast and dark ground: the reader's choice, kept in this browser only.
const root = document.documentElement;
const SCALES = [0.875, 1, 1.125, 1.25, 1.5];

const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
const keep = (key, value) => { try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* private window */ } };

function show() {
  const scale = SCALES[Number(read('scale') ?? 1)] ?? 1;
  root.style.setProperty('--scale', scale);
  for (const [name, key] of [['theme', 'theme'], ['contrast', 'contrast']]) {
    const value = read(key);
    if (value) root.dataset[name] = value; else delete root.dataset[name];
  }
  document.querySelector('[data-contrast]')?.setAttribute('aria-pressed', String(read('contrast') === 'more'));
  document.querySelector('[data-dark]')?.setAttribute('aria-pressed', String(isDark()));
}

function isDark() {
  const theme = read('theme');
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export function startReading() {
  show();
  const tools = document.querySelector('[data-reading]');
  if (!tools) return;
  tools.hidden = false;
  tools.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.scale !== undefined) {
      const step = Number(button.dataset.scale);
      const now = Number(read('scale') ?? 1);
      keep('scale', step === 0 ? null : String(Math.min(SCALES.length - 1, Math.max(0, now + step))));
    } else if (button.dataset.contrast !== undefined) {
      keep('contrast', read('contrast') === 'more' ? null : 'more');
    } else {
      keep('theme', isDark() ? 'light' : 'dark');
    }
    show();
  });
}
