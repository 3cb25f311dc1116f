// The hall's screen fills up as parties sign: every two seconds the board is fetched again.
const again = async () => {
  try {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-store' });
    if (answer.ok && !answer.redirected) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('bang');
      const board = document.getElementById('bang');
      if (fresh && board && fresh.innerHTML !== board.innerHTML) board.replaceWith(fresh);
    }
  } catch {
    // The next time may be better.
  }
  setTimeout(again, 2000);
};
setTimeout(again, 2000);
