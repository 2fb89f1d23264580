// What countries did to each other: rows act, columns are acted upon.

import { h } from './dom.js';
import { country, num, t } from './i18n.js';

export function matrix(data, chosen, choose) {
  if (data.countries.length === 0) return h('p', { class: 'quiet' }, t('explore.noPairs'));
  const cells = new Map(data.cells.map((cell) => [`${cell.source},${cell.target}`, cell]));
  const most = Math.max(...data.cells.map((cell) => cell.events), 1);
  const head = h('tr', null, h('td', null),
    data.countries.map((code) => h('th', { scope: 'col' }, h('abbr', { title: country(code) }, code))));
  const rows = data.countries.map((source) => h('tr', null,
    h('th', { scope: 'row' }, h('abbr', { title: country(source) }, source)),
    data.countries.map((target) => cellOf(cells.get(`${source},${target}`), { source, target, most, chosen, choose }))));
  return h('div', { class: 'scroll' }, h('table', { class: 'matrix', 'aria-label': t('explore.matrix') }, h('thead', null, head), h('tbody', null, rows)));
}

function cellOf(cell, { source, target, most, chosen, choose }) {
  if (!cell) return h('td', null);
  const pair = [source, target].sort().join(',');
  const strength = 0.12 + 0.88 * Math.sqrt(cell.events / most);
  const name = `${country(source)} → ${country(target)}: ${t('count.events', { n: cell.events })}, ${t('explore.mean', { s: num(cell.scale) })}`;
  return h('td', null, h('button', {
    type: 'button', title: name, 'aria-label': name, 'aria-pressed': chosen === pair ? 'true' : 'false',
    class: cell.scale >= 0 ? 'good' : 'bad',
    vars: { '--strength': `${Math.round(100 * strength * Math.min(1, 0.45 + Math.abs(cell.scale) / 10))}%` },
    onclick: () => choose(chosen === pair ? { pair: null } : { pair }),
  }, cell.events > 999 ? `${Math.round(cell.events / 1000)}k` : cell.events));
}
