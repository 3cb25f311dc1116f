// Sets the focus with a click and the crop with a drag; the numbers beside it are the truth.
const form = document.querySelector('[data-framing]');
if (form) {
  const stage = form.querySelector('[data-stage]');
  const crop = form.querySelector('[data-crop]');
  const point = form.querySelector('[data-focus-point]');
  const whole = form.querySelector('[data-whole]');
  const field = name => form.elements.namedItem(name);
  const number = name => Math.min(100, Math.max(0, Number.parseInt(field(name).value, 10) || 0));

  const show = () => {
    const [left, top, width, height] = ['trai', 'tren', 'rong', 'cao'].map(number);
    crop.hidden = left === 0 && top === 0 && width === 100 && height === 100;
    Object.assign(crop.style, { left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` });
    point.hidden = false;
    // the focus is a point of what is shown
    Object.assign(point.style, { left: `${left + number('ngang') * width / 100}%`, top: `${top + number('doc') * height / 100}%` });
  };

  const at = event => {
    const box = stage.getBoundingClientRect();
    const share = (value, from, length) => Math.round(Math.min(100, Math.max(0, (value - from) / length * 100)));
    return { x: share(event.clientX, box.left, box.width), y: share(event.clientY, box.top, box.height) };
  };

  let from = null;
  stage.classList.add('framing__stage--live');
  stage.addEventListener('pointerdown', event => {
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    from = at(event);
  });
  stage.addEventListener('pointermove', event => {
    if (from === null) return;
    const to = at(event);
    if (Math.abs(to.x - from.x) < 5 || Math.abs(to.y - from.y) < 5) return;
    field('trai').value = Math.min(from.x, to.x);
    field('tren').value = Math.min(from.y, to.y);
    field('rong').value = Math.abs(to.x - from.x);
    field('cao').value = Math.abs(to.y - from.y);
    show();
  });
  stage.addEventListener('pointerup', event => {
    if (from === null) return;
    const to = at(event);
    if (Math.abs(to.x - from.x) < 5 && Math.abs(to.y - from.y) < 5) {
      const inside = (value, start, length) => Math.round(Math.min(100, Math.max(0, (value - start) / length * 100)));
      field('ngang').value = inside(to.x, number('trai'), number('rong'));
      field('doc').value = inside(to.y, number('tren'), number('cao'));
    } else {
      field('ngang').value = 50;
      field('doc').value = 50;
    }
    from = null;
    show();
  });
  stage.addEventListener('pointercancel', () => { from = null; });
  form.addEventListener('input', show);
  whole.hidden = false;
  whole.addEventListener('click', () => {
    for (const [name, value] of [['trai', 0], ['tren', 0], ['rong', 100], ['cao', 100]]) field(name).value = value;
    show();
  });
  show();
}
