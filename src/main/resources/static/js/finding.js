// Suggestions while typing, as an ARIA combobox over the ordinary search form.
const WAIT = 120;

export function startFinding() {
  for (const form of document.querySelectorAll('[data-find]')) suggest(form);
}

function suggest(form) {
  const field = form.querySelector('input[name=q]');
  const list = document.createElement('ul');
  list.className = 'find__list';
  list.id = field.id + '-goi-y';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.placeholder);
  list.hidden = true;
  form.append(list);
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);

  let timer;
  let asked = 0;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };

  const mark = (index) => {
    const options = [...list.children];
    chosen = options.length ? (index + options.length) % options.length : -1;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === chosen)));
    if (chosen >= 0) field.setAttribute('aria-activedescendant', options[chosen].id);
  };

  const show = (words) => {
    list.replaceChildren(...words.map((text, i) => {
      const option = document.createElement('li');
      option.className = 'find__option';
      option.id = `${list.id}-${i}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.textContent = text;
      option.addEventListener('mousedown', (event) => { event.preventDefault(); take(text); });
      return option;
    }));
    list.hidden = words.length === 0;
    chosen = -1;
    field.setAttribute('aria-expanded', String(words.length > 0));
  };

  const take = (text) => { field.value = text; close(); form.requestSubmit(); };

  const ask = async () => {
    const text = field.value.trim();
    if (text.length < 2) { close(); return; }
    const number = ++asked;
    const answer = await fetch(`${form.dataset.find}?q=${encodeURIComponent(text)}`).catch(() => null);
    if (number !== asked || !answer?.ok) return;
    show(await answer.json());
  };

  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    if (event.isComposing) return;
    timer = setTimeout(ask, WAIT);
  });
  field.addEventListener('compositionend', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || list.hidden) return;
    if (event.key === 'ArrowDown') { event.preventDefault(); mark(chosen + 1); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark(chosen - 1); }
    else if (event.key === 'Escape') { event.preventDefault(); close(); }
    else if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); take(list.children[chosen].textContent); }
  });
}
