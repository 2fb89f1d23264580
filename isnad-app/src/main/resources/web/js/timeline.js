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
  return [1, 2, 5, 10].map((k) => k * power).find((v) => v >= most);
}

/** Days between bars have width as well: gaps in time are seen. */
function scale(bars) {
  const first = Date.parse(bars[0].from);
  const last = Date.parse(bars.at(-1).to) + 86_400_000;
  return (iso, plus = 0) => PAD.left + ((Date.parse(iso) + plus - first) / (last - first)) * (W - PAD.left - PAD.right);
}

export function timeline(data, choose) {
  if (data.bars.length === 0) return h('p', { class: 'quiet' }, t('explore.undated'));
  const total = (bar) => Object.values(bar.types).reduce((a, b) => a + b, 0);
  const most = nice(Math.max(...data.bars.map(total)));
  const y = (n) => H - PAD.bottom - (n / most) * (H - PAD.bottom - PAD.top);
  const x = scale(data.bars);
  const chart = s('svg', { viewBox: `0 0 ${W} ${H}`, class: 'plot timeline', role: 'group', 'aria-label': t('explore.timeline') });
  for (const share of [0, 0.5, 1]) {
    const at = y(most * share);
    chart.append(s('line', { x1: PAD.left, x2: W - PAD.right, y1: at, y2: at, class: 'grid' }),
      s('text', { x: PAD.left - 6, y: at + 4, class: 'axis', 'text-anchor': 'end' }, num(most * share)));
  }
  for (const mark of marks(data.bars)) {
    chart.append(s('text', { x: x(mark), y: H - 8, class: 'axis', 'text-anchor': 'start' }, date(mark.slice(0, data.by === 'year' ? 4 : data.by === 'month' ? 7 : 10))));
  }
  data.bars.forEach((bar) => chart.append(column(bar, { x, y, total, choose, by: data.by })));
  brush(chart, data.bars, x, choose);
  return h('div', { class: 'scroll' }, chart);
}

function marks(bars) {
  const every = Math.max(1, Math.ceil(bars.length / 7));
  return bars.filter((_, i) => i % every === 0 && i + every / 2 < bars.length + 1).map((bar) => bar.from);
}

function column(bar, { x, y, total, choose, by }) {
  const left = x(bar.from);
  const width = Math.max(1.5, x(bar.to, 86_400_000) - left - 1);
  const name = date(by === 'day' ? bar.from : by === 'month' ? bar.from.slice(0, 7) : bar.from.slice(0, 4));
  const parts = Object.entries(bar.types).sort((a, b) => b[1] - a[1]).map(([type, n]) => `${label('type', type)} ${num(n)}`);
  const group = s('g', {
    class: 'bar', tabindex: '0', role: 'button', 'aria-label': `${name}: ${t('count.events', { n: total(bar) })}. ${parts.join(t('comma'))}`,
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
function brush(chart, bars, x, choose) {
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
    const touched = bars.filter((bar) => x(bar.from) <= to && x(bar.to, 86_400_000) >= from);
    if (touched.length) choose({ from: touched[0].from, to: touched.at(-1).to });
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
