// While a check goes on, its part of the page is fetched again every second.
const again = async () => {
  const section = document.querySelector('[data-check]');
  if (!section) return;
  try {
    const answer = await fetch(section.dataset.check, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('kiem-tra');
    if (fresh && !section.contains(document.activeElement)) section.replaceWith(fresh);
    else if (fresh) {
      const bar = section.querySelector('progress');
      const now = fresh.querySelector('progress');
      if (bar && now) bar.value = now.value;
      else section.replaceWith(fresh);
    }
  } catch {
    // The next second may be better.
  }
  setTimeout(again, 1000);
};
setTimeout(again, 1000);
