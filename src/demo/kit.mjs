// The drawing kit of the demo pictures: colours, light, land, people and things, each returning SVG text.
export const W = 1600, H = 1000;
export const C = {
  ink: '#10262c', deep: '#0d3b44', teal: '#14535c', sea: '#1f6f74', mist: '#8fbcb4', pale: '#cfe3da',
  gold: '#c98a2b', amber: '#e3ad4f', honey: '#f3d48f', cream: '#fbf3e2', sand: '#eddcb9', clay: '#b9825a',
  lacquer: '#8f231e', red: '#b5352a', coral: '#d9694c', leaf: '#4d8a55', moss: '#2f6a4d', rice: '#9dbb57',
  wood: '#7a4a2d', white: '#fffdf7', slate: '#5f7d84',
};
let defs = [], seed = 1;
export function begin(name) {
  defs = [];
  seed = [...name].reduce((s, c) => (s * 31 + c.charCodeAt(0)) >>> 0, 7);
}
export const rnd = (a = 0, b = 1) => {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return a + (((t ^ (t >>> 14)) >>> 0) / 4294967296) * (b - a);
};
export const pick = list => list[Math.floor(rnd(0, list.length))];
export const times = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
const rgb = h => [1, 3, 5].map(i => parseInt(h.slice(i, i + 2), 16));
export const mix = (a, b, t) => '#' + rgb(a).map((v, i) => Math.round(v + (rgb(b)[i] - v) * t).toString(16).padStart(2, '0')).join('');
export const dark = (c, t = .2) => mix(c, C.ink, t), light = (c, t = .2) => mix(c, C.white, t);
const stops = cs => cs.map((c, i) => `<stop offset="${i / (cs.length - 1)}" stop-color="${c}"/>`).join('');
const def = text => { const id = 'd' + defs.length; defs.push(text.replace('ID', id)); return `url(#${id})`; };
export const V = (...cs) => def(`<linearGradient id="ID" x1="0" y1="0" x2="0" y2="1">${stops(cs)}</linearGradient>`);
export const L = (...cs) => def(`<linearGradient id="ID">${stops(cs)}</linearGradient>`);
export const R = (...cs) => def(`<radialGradient id="ID">${stops(cs)}</radialGradient>`);
const n = v => Math.round(v * 10) / 10;
export const rect = (x, y, w, h, f, r = 0, a = '') => `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${r}" fill="${f}" ${a}/>`;
export const oval = (x, y, a, b, f, e = '') => `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(a)}" ry="${n(b)}" fill="${f}" ${e}/>`;
export const disc = (x, y, r, f, e = '') => oval(x, y, r, r, f, e);
export const path = (d, f, e = '') => `<path d="${d.replace(/-?\d+\.\d+/g, v => n(+v))}" fill="${f}" ${e}/>`;
export const line = (d, c, w, e = '') => path(d, 'none', `stroke="${c}" stroke-width="${n(w)}" stroke-linecap="round" stroke-linejoin="round" ${e}`);
export const at = (x, y, s, body, turn = 0) => `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${s})">${body}</g>`;
export const fade = (o, body) => `<g opacity="${o}">${body}</g>`;
export const blur = (r, body) => `<g filter="${def(`<filter id="ID" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${r}"/></filter>`)}">${body}</g>`;
export const shadow = (x, y, a, b = a * .16, o = .22) => oval(x, y, a, b, R(`#10262c${Math.round(o * 255).toString(16).padStart(2, '0')}`, '#10262c00'));
export const glow = (x, y, r, c, o = 'cc') => disc(x, y, r, R(c + o, c + '55', c + '00'));

// ---- light and land
export const sky = (...cs) => rect(0, 0, W, H, V(...cs));
export const cloud = (x, y, s, c = '#fffdf7', o = .75) => fade(o, at(x, y, s, rect(-170, -22, 340, 44, c, 22) + rect(-95, -56, 150, 70, c, 35) + rect(-10, -42, 120, 60, c, 30) + rect(-230, 10, 300, 22, c, 11)));
export const streaks = (y0, y1, c, o = .35, k = 9) => fade(o, times(k, () => rect(rnd(-100, W - 200), rnd(y0, y1), rnd(180, 620), rnd(5, 15), c, 8)));
export function ridge(base, amp, fill, bumps = 9, sharp = 2) {
  const bs = Array.from({ length: bumps }, (_, i) => [(i + rnd(-.1, 1.1)) * W / bumps, rnd(.35, 1) * amp, rnd(.5, 1.15) * W / bumps]);
  let d = `M0 ${H}`;
  for (let x = 0; x <= W; x += 10) d += `L${x} ${base - bs.reduce((m, [c, h, w]) => Math.max(m, h * Math.exp(-((Math.abs(x - c) / w) ** sharp))), 0) - Math.sin(x / 61 + amp) * amp * .02}`;
  return path(d + `L${W} ${H}Z`, fill);
}
export const haze = (y, h, c = '#fbf3e2') => rect(0, y, W, h, V(c + '00', c + 'aa', c + '00'));
export const water = (y, top, bottom, sparkle = '#fff6dd', o = .3) => rect(0, y, W, H - y, V(top, bottom)) +
  fade(o, times(70, () => { const t = rnd() ** 1.5, v = y + 8 + t * (H - y); return rect(rnd(-60, W), v, 30 + t * 190 * rnd(.4, 1), 2 + t * 5, sparkle, 4); }));
export const sunpath = (x, y, c) => times(24, i => rect(x - (20 + i * 5) * rnd(.4, 1.2), y + 6 + i * i * .8, (40 + i * 10) * rnd(.5, 1), 3 + i * .35, c, 4, `opacity="${n(.75 - i * .025)}"`));
export function paddy(y, vx, a, b, rows = 26) {
  let s = rect(0, y, W, H - y, V(light(a, .35), a, dark(a, .15)));
  for (let i = -rows; i < rows; i++) { const x = vx + i * 190; s += path(`M${vx + i * 13} ${y}L${vx + i * 13 + 5} ${y}L${x + 95} ${H}L${x} ${H}Z`, V(light(b, .4), b), 'opacity=".75"'); }
  return s + haze(y - 30, 90) + tufts(940, 1010, dark(b, .35), 110);
}
export const tufts = (y0, y1, c, k = 90) => times(k, () => { const x = rnd(0, W), y = rnd(y0, y1), h = rnd(24, 60), l = rnd(-14, 14); return line(`M${x} ${y}q${l * .2} ${-h * .6} ${l} ${-h}M${x + 5} ${y}q${-l * .3} ${-h * .5} ${-l} ${-h * .8}`, mix(c, C.rice, rnd(0, .5)), rnd(2, 4)); });
export const rain = (o = .3, c = '#e8f2f0') => fade(o, times(150, () => { const x = rnd(-50, W + 200), y = rnd(-40, H), l = rnd(30, 80); return line(`M${x} ${y}l${-l * .32} ${l}`, c, rnd(1.2, 2.6)); }));
export const finish = (warm = '#ffd98a', o = 'cc') => `<g style="mix-blend-mode:soft-light">${disc(260, 60, 1000, R(warm + o, warm + '00'))}</g>` + rect(0, 620, W, 380, V('#10262c00', '#10262c38'));

// ---- plants
export const tree = (x, y, s, c = C.moss) => at(x, y, s, shadow(10, 0, 95) + line('M0 0C-4 -60 6 -90 0 -150M0 -80L-34 -128M0 -95L36 -140', dark(C.wood, .2), 11) +
  [[-52, -160, 58], [50, -168, 60], [0, -222, 66], [-4, -160, 66]].map(([a, b, r]) => disc(a, b, r, c)).join('') +
  fade(.55, [[-62, -178, 34], [36, -192, 34], [-12, -246, 36]].map(([a, b, r]) => disc(a, b, r, light(c, .25))).join('')));
export const palm = (x, y, s, c = C.moss) => at(x, y, s, shadow(0, 0, 60) + line('M0 0C14 -120 -6 -210 6 -330', mix(C.wood, C.sand, .25), 13) +
  [-160, -125, -80, -55, -20, 15, 195].map(a => `<g transform="translate(6 -330) rotate(${a})">${path('M0 0C50 -34 110 -26 150 16C104 0 50 6 0 6Z', a % 2 ? c : light(c, .14))}</g>`).join('') + disc(0, -322, 10, C.clay) + disc(14, -318, 10, C.gold));
export const bush = (x, y, s, c = C.leaf) => at(x, y, s, disc(-40, -20, 36, dark(c, .1)) + disc(36, -18, 38, dark(c, .14)) + disc(0, -36, 44, c) + fade(.5, disc(-12, -48, 24, light(c, .25))));
export const flowers = (x, y, s, cs = [C.coral, C.amber, C.cream, C.red]) => at(x, y, s, path('M-22 0L-30 -46L30 -46L22 0Z', V(C.cream, C.sand)) +
  times(11, i => `<g transform="translate(0 -60) rotate(${(i - 5) * 21})">${path('M0 0C-16 -40 -12 -76 0 -96C12 -76 16 -40 0 0Z', i % 2 ? C.moss : C.leaf)}</g>`) + times(26, i => { const a = i * 2.4, r = Math.sqrt(i / 26); return disc(Math.cos(a) * 58 * r, -92 + Math.sin(a) * 40 * r, rnd(11, 15), cs[i % cs.length]) + disc(Math.cos(a) * 58 * r, -92 + Math.sin(a) * 40 * r, 4, i % 4 === 1 ? C.cream : C.honey); }));
export const pot = (x, y, s) => at(x, y, s, shadow(0, 0, 60) + times(9, i => `<g transform="translate(0 -70) rotate(${-76 + i * 19})">${path('M0 0C-26 -60 -16 -120 0 -160C16 -120 26 -60 0 0Z', i % 2 ? C.moss : C.leaf)}</g>`) + path('M-44 -78L44 -78L32 0L-32 0Z', V(C.coral, C.lacquer)));
export const lotus = (x, y, s, c = '#e58fa0') => at(x, y, s, line('M0 0C6 60 -6 110 0 190', C.moss, 8) + [-62, 62, -38, 38, -16, 16, 0].map(a => `<g transform="rotate(${a})">${path('M0 20C-34 -10 -28 -80 0 -112C28 -80 34 -10 0 20Z', V(c, light(c, .65)))}</g>`).join(''));
export const pad = (x, y, s, c = C.leaf) => at(x, y, s, oval(0, 0, 120, 38, V(light(c, .2), dark(c, .2))) + line('M0 0L-90 -16M0 0L-40 -30M0 0L50 -28M0 0L96 -12M0 0L70 24M0 0L-60 26', dark(c, .28), 2.5));

// ---- people: o = {top, legs, hair, skin, pose, robe, hat, long}
export const SUITS = ['#23414a', '#2d3b44', '#1d3a45', '#3a3f45'];
const SKIN = ['#e6b98f', '#d9a578', '#f0caa5', '#cf9668'], TOPS = [C.white, '#dbe9ee', C.cream, '#bcd6d8', C.sea, C.teal, '#e9d9b8', C.coral, '#a8c4a0'];
const look = o => ({ top: pick(TOPS), legs: pick(['#24363d', '#33474c', '#3d3a38']), skin: pick(SKIN), hairc: pick(['#1b1d22', '#26211f', '#2d2a2b']), long: rnd() < .45, pose: 'down', ...o });
const POSE = { down: [15, -63, 13, -48], hold: [16, -63, 5, -61], up: [20, -88, 15, -103], wave: [21, -74, 26, -90], out: [22, -70, 31, -62], work: [17, -62, 20, -48] };
export function head(x, y, r, o) {
  const hair = o.long ? path(`M${x - r * 1.1} ${y + r * 1.5}C${x - r * 1.5} ${y - r * 1.7} ${x + r * 1.5} ${y - r * 1.7} ${x + r * 1.1} ${y + r * 1.5}Z`, o.hairc) : '';
  const cap = path(`M${x - r * 1.04} ${y + r * .1}C${x - r * 1.25} ${y - r * 1.75} ${x + r * 1.25} ${y - r * 1.75} ${x + r * 1.04} ${y + r * .1}C${x + r * .75} ${y - r * .55} ${x + r * .1} ${y - r * .5} ${x - r * .35} ${y - r * .78}C${x - r * .7} ${y - r * .5} ${x - r * .9} ${y - r * .3} ${x - r * 1.04} ${y + r * .1}Z`, o.hairc);
  const hat = o.hat === 'non' ? path(`M${x - r * 2.5} ${y - r * .15}Q${x} ${y - r * 1} ${x} ${y - r * 2.5}Q${x} ${y - r * 1} ${x + r * 2.5} ${y - r * .15}Q${x} ${y + r * .4} ${x - r * 2.5} ${y - r * .15}Z`, V(C.cream, C.honey)) : o.hat ? path(`M${x - r * 1.2} ${y - r * .35}C${x - r * 1.2} ${y - r * 1.9} ${x + r * 1.2} ${y - r * 1.9} ${x + r * 1.2} ${y - r * .35}Q${x} ${y - r * .7} ${x - r * 1.2} ${y - r * .35}Z`, o.hat) : '';
  if (o.rear) return rect(x - r * .42, y + r * .5, r * .84, r * 1.1, dark(o.skin, .14), r * .3) + oval(x, y, r * .98, r * 1.18, o.hairc) + hair + hat;
  return hair + rect(x - r * .42, y + r * .5, r * .84, r * 1.1, dark(o.skin, .14), r * .3) + oval(x, y, r * .96, r * 1.16, o.skin) + cap + hat;
}
export function person(x, y, h, opt = {}) {
  const o = look(opt), arm = (k, p) => { const [ex, ey, hx, hy] = POSE[p]; return line(`M${k * 11.5} -78Q${k * ex} ${ey - 4} ${k * ex} ${ey}L${k * hx} ${hy}`, k < 0 ? dark(o.top, .12) : dark(o.top, .06), 6.6) + disc(k * hx, hy, 3.1, o.skin); };
  const low = o.robe ? path('M-9 -50L-11 -2L11 -2L9 -50Z', light(C.cream, .3)) + path('M-10 -56C-11 -40 -14 -22 -15 -9L10 -9C11 -24 11 -40 10 -56Z', V(o.top, dark(o.top, .12)))
    : path('M-10 -50L-9 -2L-2 -2L0 -42L2 -2L9 -2L10 -50Z', V(o.legs, dark(o.legs, .3)));
  return at(x, y, h / 100, shadow(3, 0, 22) + low + oval(-6, -1, 5, 2.4, C.ink) + oval(6, -1, 5, 2.4, C.ink) + arm(-1, o.left || o.pose) +
    path('M-13 -76C-13 -82 -6 -84 0 -84C6 -84 13 -82 13 -76L11 -47Q0 -45 -11 -47Z', V(light(o.top, .12), dark(o.top, .08))) + (SUITS.includes(o.top) ? path('M-5 -84L0 -66L5 -84Z', C.white) + path('M-1.4 -81L1.4 -81L2 -70L0 -67L-2 -70Z', C.red) + line('M0 -66V-47', dark(o.top, .35), .7) : o.rear ? '' : path('M-4 -84L0 -77L4 -84Z', dark(o.skin, .08))) + arm(1, o.right || o.pose) + head(0, -91.5, 6.4, o));
}
export function back(x, y, s, opt = {}) { // seen from behind, seated; y is the top of the chair
  const o = look(opt);
  return at(x, y, s, path('M-44 60C-46 -2 -26 -12 0 -12C26 -12 46 -2 44 60Z', V(o.top, dark(o.top, .22))) + rect(-9, -26, 18, 22, dark(o.skin, .12), 6) + disc(-20, -44, 5, o.skin) + disc(20, -44, 5, o.skin) + oval(0, -48, 20.5, 25, o.hairc) +
    (o.long ? path('M-21 -50L-22 -2Q0 10 22 -2L21 -50Z', o.hairc) : '') + path('M-50 90L-48 30Q-46 16 -30 16L30 16Q46 16 48 30L50 90Z', V(o.chair || C.wood, dark(o.chair || C.wood, .35))) + rect(-40, 22, 80, 4, '#ffffff', 2, 'opacity=".16"'));
}
export function bust(x, y, s, opt = {}) { // seated behind a table whose edge is at y
  const o = look(opt), lean = o.lean || 0;
  return at(x, y, s, path(`M-46 6C-48 -58 -30 -74 ${lean * .6} -76C30 -74 48 -58 46 6Z`, V(light(o.top, .15), dark(o.top, .12))) + path(`M${lean * .7 - 10} -76L${lean * .6} -52L${lean * .7 + 10} -76Z`, o.suit ? C.white : dark(o.skin, .06)) + (o.suit ? path(`M${lean * .6 - 3} -66L${lean * .6 + 3} -66L${lean * .5 + 5} -34L${lean * .5} -28L${lean * .5 - 5} -34Z`, C.red) : '') +
    head(lean, -104, 20, o) + line('M-38 -36Q-48 -4 -14 -2', dark(o.top, .16), 17) + line('M38 -36Q48 -4 14 -2', dark(o.top, .12), 17) + disc(-9, -3, 8, o.skin) + disc(9, -3, 8, o.skin));
}

// ---- things
export const drape = (x, y, w, h, c, folds = 14) => rect(x, y, w, h, V(c, dark(c, .25))) + times(folds, i => rect(x + i * w / folds, y, w / folds, h, L(dark(c, .3) + '00', dark(c, .5) + '66', light(c, .2) + '44', dark(c, .3) + '00')));
const STAR = Array.from({ length: 10 }, (_, i) => { const r = i % 2 ? .382 : 1, a = -Math.PI / 2 + i * Math.PI / 5; return `${n(r * 100 * Math.cos(a))} ${n(r * 100 * Math.sin(a))}`; }).join('L');
export const star = (x, y, r, c = '#f7c948') => at(x, y, r / 100, path(`M${STAR}Z`, c));
export const flag = (x, y, h, w = h * .42) => line(`M${x} ${y}L${x} ${y - h}`, C.gold, Math.max(2.5, h * .02)) + rect(x, y - h, w, w * 2 / 3, L('#c8322a', '#da3b2f', '#b92b24')) + star(x + w / 2, y - h + w / 3, w * .2);
export const pennant = (x, y, s, c = C.red) => at(x, y, s, path('M0 0L46 8L0 30Z', c));
export const bunting = (y, sag, cs = [C.red, C.amber, C.sea, C.coral]) => line(`M0 ${y}Q800 ${y + sag * 2} 1600 ${y}`, C.ink, 2) + times(27, i => { const t = (i + .5) / 27, v = y + sag * 4 * t * (1 - t); return path(`M${t * W - 24} ${v}L${t * W + 24} ${v}L${t * W} ${v + 46}Z`, cs[i % cs.length]); });
export const table = (x, y, w, h, c, trim = C.amber) => shadow(x + w / 2, y + h, w * .56, 26) + path(`M${x} ${y}L${x + w} ${y}L${x + w - 8} ${y + h}L${x + 8} ${y + h}Z`, V(c, dark(c, .3))) + times(Math.round(w / 70), i => rect(x + 20 + i * 70, y + 18, 16, h - 18, dark(c, .35), 8, 'opacity=".35"')) + rect(x - 14, y - 12, w + 28, 22, V(light(c, .22), c), 6) + rect(x + 4, y + 22, w - 8, 7, trim, 3);
export const paper = (x, y, w, h, turn = 0, k = 6) => at(x, y, 1, rect(6, 8, w, h, '#10262c', 6, 'opacity=".16"') + rect(0, 0, w, h, V(C.white, C.cream), 6) + rect(w * .3, h * .09, w * .4, h * .035, C.lacquer, 3) + times(k, i => rect(w * .12, h * (.22 + i * .62 / k), w * (i % 3 === 2 ? .5 : .76), h * .022, C.mist, 2)), turn);
export const seal = (x, y, r) => fade(.85, disc(x, y, r, 'none', `stroke="${C.red}" stroke-width="${r * .12}"`) + disc(x, y, r * .68, 'none', `stroke="${C.red}" stroke-width="${r * .05}"`) + times(5, i => rect(x - r * .36, y - r * .32 + i * r * .15, r * .72, r * .06, C.red, 2)));
export const frame = (x, y, w, h, f, edge = C.ink) => rect(x + 8, y + 12, w, h, '#10262c', 18, 'opacity=".25"') + rect(x, y, w, h, edge, 16) + (f.startsWith('<') ? f : rect(x + 12, y + 12, w - 24, h - 24, f, 8));
export const pane = (x, y, w, h, f) => rect(x - 12, y - 12, w + 24, h + 24, C.cream, 6) + rect(x, y, w, h, f, 2) + rect(x + w / 2 - 5, y, 10, h, C.cream) + rect(x, y + h * .45, w, 8, C.cream) + path(`M${x} ${y + h * .6}L${x + w * .6} ${y}L${x + w * .85} ${y}L${x} ${y + h * .9}Z`, '#ffffff', 'opacity=".18"');
export const room = (wall, floor, y = 720) => rect(0, 0, W, y, V(light(wall, .25), wall)) + rect(0, y, W, H - y, V(floor, dark(floor, .28))) + rect(0, y - 14, W, 14, dark(wall, .2)) + path(`M300 ${y}L700 ${y}L1100 ${H}L420 ${H}Z`, '#fff3d0', 'opacity=".14"');
export const lantern = (x, y, s, c = C.red) => at(x, y, s, glow(0, 0, 120, '#ffc864', '77') + line('M0 -90L0 -44', C.ink, 3) + oval(0, 0, 52, 46, R('#ffd27a', c, dark(c, .15))) + [-26, 0, 26].map(v => line(`M0 -45Q${v * 1.6} 0 0 45`, dark(c, .25), 2)).join('') + rect(-18, -52, 36, 10, C.gold, 3) + rect(-18, 42, 36, 10, C.gold, 3) + line('M-6 54L-8 86M0 54L0 94M6 54L8 86', C.amber, 3));
export function house(x, y, s, wall = C.cream, roof = C.coral) {
  return at(x, y, s, shadow(0, 0, 170) + rect(-120, -120, 240, 120, V(wall, dark(wall, .12))) + path('M-150 -116L-96 -196L96 -196L150 -116Z', V(roof, dark(roof, .25))) + times(6, i => line(`M${-120 + i * 48} -120L${-82 + i * 33} -194`, dark(roof, .3), 2)) + rect(-24, -84, 48, 84, C.wood, 3) + [-90, 50].map(v => rect(v, -84, 40, 42, V('#bfe0dd', C.sea), 3) + rect(v + 18, -84, 4, 42, wall)).join(''));
}
export function office(x, y, s, wall = C.cream, glass = ['#a9cfd0', C.teal], lit = 0) {
  const win = (a, b) => rect(a, b, 30, 46, lit && rnd() < lit ? V('#ffe2a0', '#f2b64f') : V(...glass), 3);
  const wing = a => rect(a, -250, 300, 250, V(wall, dark(wall, .14))) + rect(a - 8, -262, 316, 16, dark(wall, .22)) + times(3, r => times(6, k => win(a + 18 + k * 47, -230 + r * 76)));
  return at(x, y, s, shadow(0, 4, 620, 40) + wing(-460) + wing(160) + rect(-170, -340, 340, 340, V(light(wall, .3), dark(wall, .08))) + rect(-184, -356, 368, 20, C.lacquer, 2) + times(5, k => win(-135 + k * 60, -318)) +
    rect(-150, -250, 300, 16, dark(wall, .2)) + rect(-140, -234, 280, 234, V(dark(wall, .18), dark(wall, .4))) + rect(-44, -150, 88, 150, V(lit ? '#ffe2a0' : C.sea, C.deep), 3) + times(6, k => rect(-140 + k * 51, -236, 24, 236, L(C.white, dark(wall, .1)), 3)) +
    times(4, k => rect(-190 - k * 22, k * 11, 380 + k * 44, 12, mix(C.sand, C.slate, k * .12))) + flag(0, -356, 120, 76));
}
export const sheet = body => `<!doctype html><meta charset="utf-8"><style>html,body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}"><defs>${defs.join('')}</defs>${body}</svg>`;
