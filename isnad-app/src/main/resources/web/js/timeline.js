// Events by type over time: stacked bars; a bar, or a stretch of them, filters by its days.

import { h, s } from './dom.js';
import { date, label, num, t } from './i18n.js';
import { QUADS } from './filters.js';

const W = 960;
const H = 220;
const PAD = { left: 46, right: 8, top: 10, bottom: 26 };
const ORDER = QUADS.flatMap(([quad, types]) => types.map((type, i) => [type, `${quad} shade${i}`]));

function nice(most) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [1, 2, 4, 6, 8, 10].map((k) => k * power).find((v) => v >= most);
}

const DAY = 86_400_000;
const APART = 26;

/** Days between bars have width as well: gaps in time are seen. What is long before or after stands apart. */
function scale(data) {
  const from = PAD.left + (data.earlier ? APART : 0);
  const to = W - PAD.right - (data.later ? APART : 0);
  const first = Date.parse(data.bars[0].from);
  const last = Date.parse(data.bars.at(-1).to) + DAY;
  return (iso, plus = 0) => from + ((Date.parse(iso) + plus - first) / (last - first)) * (to - from);
}

export function timeline(data, choose) {
  if (data.bars.length === 0) return h('p', { class: 'quiet' }, t('explore.undated'));
  const total = (bar) => Object.values(bar.types).reduce((a, b) => a + b, 0);
  const apart = [data.earlier, data.later].filter(Boolean);
  const most = nice(Math.max(...[...data.bars, ...apart].map(total)));
  const y = (n) => H - PAD.bottom - (n / most) * (H - PAD.bottom - PAD.top);
  const x = scale(data);
  const chart = s('svg', { viewBox: `0 0 ${W} ${H}`, class: 'plot timeline', role: 'group', 'aria-label': t('explore.timeline') });
  for (const share of [0, 0.5, 1]) {
    const at = y(most * share);
    chart.append(s('line', { x1: PAD.left, x2: W - PAD.right, y1: at, y2: at, class: 'grid' }),
      s('text', { x: PAD.left - 6, y: at + 4, class: 'axis', 'text-anchor': 'end' }, num(most * share)));
  }
  for (const mark of marks(data, x)) {
    chart.append(s('text', { x: x(mark), y: H - 8, class: 'axis', 'text-anchor': 'start' }, date(mark.slice(0, data.by === 'year' ? 4 : data.by === 'month' ? 7 : 10))));
  }
  const spots = data.bars.map((bar) => ({ bar, left: x(bar.from), right: x(bar.to, DAY) }));
  if (data.earlier) spots.unshift({ bar: data.earlier, left: PAD.left + 4, right: PAD.left + APART - 8, apart: true });
  if (data.later) spots.push({ bar: data.later, left: W - PAD.right - APART + 8, right: W - PAD.right - 4, apart: true });
  spots.forEach((spot) => chart.append(column(spot, { y, total, choose, by: data.by })));
  brush(chart, spots, choose);
  return h('div', { class: 'scroll' }, chart);
}

/** Beginnings of bars far enough from each other to be written out. */
function marks(data, x) {
  const list = [];
  for (const { from } of data.bars) {
    if (list.length === 0 || x(from) - x(list.at(-1)) > 110) list.push(from);
  }
  return list.filter((from) => x(from) < W - 90 || list.length === 1);
}

function nameOf(bar, by, apart) {
  if (apart) return `${date(bar.from)} – ${date(bar.to)}`;
  return date(by === 'day' ? bar.from : by === 'month' ? bar.from.slice(0, 7) : bar.from.slice(0, 4));
}

function column({ bar, left, right, apart }, { y, total, choose, by }) {
  const width = Math.max(1.5, right - left - 1);
  const name = nameOf(bar, by, apart);
  const parts = Object.entries(bar.types).sort((a, b) => b[1] - a[1]).map(([type, n]) => `${label('type', type)} ${num(n)}`);
  const group = s('g', {
    class: apart ? 'bar apart' : 'bar', tabindex: '0', role: 'button', 'aria-label': `${name}: ${t('count.events', { n: total(bar) })}. ${parts.join(t('comma'))}`,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        choose({ from: bar.from, to: bar.to });
      }
    },
  }, s('title', null, `${name}\n${parts.join('\n')}`),
    s('rect', { x: left, y: PAD.top, width, height: H - PAD.top - PAD.bottom, class: 'back' }));
  let below = 0;
  for (const [type, shade] of ORDER) {
    const n = bar.types[type] ?? 0;
    if (n > 0) {
      group.append(s('rect', { x: left, y: y(below + n), width, height: Math.max(0.5, y(below) - y(below + n)), class: shade }));
      below += n;
    }
  }
  return group;
}

/** Drag over bars to choose a stretch; a click chooses one. */
function brush(chart, spots, choose) {
  let start = null;
  const veil = s('rect', { class: 'veil', y: PAD.top, height: H - PAD.top - PAD.bottom, width: 0 });
  chart.append(veil);
  const at = (event) => {
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(chart.getScreenCTM().inverse());
    return Math.min(W - PAD.right, Math.max(PAD.left, point.x));
  };
  chart.addEventListener('pointerdown', (event) => {
    start = at(event);
  });
  chart.addEventListener('pointermove', (event) => {
    if (start === null) return;
    const now = at(event);
    veil.setAttribute('x', Math.min(start, now));
    veil.setAttribute('width', Math.abs(now - start));
  });
  const end = (event) => {
    if (start === null) return;
    const [from, to] = [start, at(event)].sort((a, b) => a - b);
    start = null;
    veil.setAttribute('width', 0);
    const touched = spots.filter((spot) => spot.left <= to && spot.right >= from);
    if (touched.length) choose({ from: touched[0].bar.from, to: touched.at(-1).bar.to });
  };
  chart.addEventListener('pointerup', end);
  chart.addEventListener('pointerleave', () => {
    start = null;
    veil.setAttribute('width', 0);
  });
}

/** What the colours mean. */
export function legend() {
  return h('ul', { class: 'legend' }, ORDER.map(([type, shade]) =>
    h('li', null, s('svg', { viewBox: '0 0 10 10', class: 'swatch', 'aria-hidden': 'true' }, s('rect', { width: 10, height: 10, rx: 2, class: shade })), label('type', type))));
}
