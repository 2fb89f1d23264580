// The store through its filters: plots and a table, each filtering the others.

import { clear, h, say } from './dom.js';
import { country, t } from './i18n.js';
import { get } from './api.js';
import { changed, chips, count, filterOf, form, set } from './filters.js';
import { legend, timeline } from './timeline.js';
import { matrix } from './matrix.js';
import { map } from './map.js';
import { network } from './network.js';
import { table } from './events.js';

export async function show(main, parameters, { go, path }) {
  const filterBox = h('details', { class: 'panel filter-panel', open: matchMedia('(min-width: 900px)').matches }, h('summary', null, t('filter.label')));
  const filterForm = await form(path, parameters, go);
  filterBox.append(filterForm);
  const parts = Object.fromEntries(['head', 'timeline', 'matrix', 'map', 'network', 'table'].map((k) => [k, h('div', { class: `part-${k}` })]));
  const panel = (key, extra) => h('section', { class: `panel panel-${key}`, 'aria-labelledby': `h-${key}` }, h('h2', { id: `h-${key}` }, t(`explore.${key}`)), extra, parts[key]);
  main.append(h('h1', { class: 'hidden' }, t('title./explore')), h('div', { class: 'explore' }, filterBox,
    h('div', { class: 'results' }, parts.head,
      panel('timeline', legend()),
      h('div', { class: 'plots' }, panel('map'), panel('matrix', h('p', { class: 'quiet small' }, t('explore.acts'))), panel('network')),
      panel('table'))));
  const view = { parts, filterForm, go, path, filter: null, wanted: 0 };
  await update(view, parameters);
  return { update: (p) => update(view, p) };
}

async function update(view, parameters) {
  const filter = filterOf(parameters);
  const mine = ++view.wanted;
  set(view.filterForm, parameters);
  const choose = (changes) => view.go(changed(view.path, parameters, changes));
  const tasks = [];
  if (view.filter !== filter.toString()) {
    view.filter = filter.toString();
    tasks.push(plots(view, parameters, filter, choose, mine));
  }
  tasks.push(page(view, parameters, filter, mine));
  await Promise.all(tasks);
}

async function plots(view, parameters, filter, choose, mine) {
  const [facets, times, pairs, places, ties] = await Promise.all(
    ['facets', 'timeline', 'matrix', 'map', 'network'].map((what) => get(`/api/${what}`, filter)));
  if (mine !== view.wanted) return;
  const { parts } = view;
  const summary = h('p', { class: 'summary' },
    h('strong', null, t('count.events', { n: facets.events })), ' · ', t('count.stories', { n: facets.stories }), ' · ', t('count.articles', { n: facets.articles }));
  clear(parts.head).append(summary, chips(view.path, parameters, view.go) ?? '');
  if (facets.events === 0) parts.head.append(h('p', { class: 'notice' }, filter.size ? t('explore.none') : t('explore.empty')));
  say(t('count.events', { n: facets.events }));
  count(view.filterForm, facets);
  const drawn = timeline(times, choose);
  clear(parts.timeline).append(drawn);
  // Where it is wider than the screen, the latest is what is looked for.
  drawn.scrollLeft = drawn.scrollWidth;
  clear(parts.matrix).append(matrix(pairs, parameters.get('pair')?.split(',').sort().join(','), choose), pairNote(parameters));
  clear(parts.network).append(network(ties, choose));
  const land = await map(places, choose);
  if (mine === view.wanted) clear(parts.map).append(land);
}

function pairNote(parameters) {
  const pair = parameters.get('pair');
  return pair ? h('p', { class: 'small' }, pair.split(',').map(country).join(' – ')) : '';
}

async function page(view, parameters, filter, mine) {
  const query = new URLSearchParams(filter);
  const cursor = parameters.get('cursor');
  if (cursor) query.set('cursor', cursor);
  const data = await get('/api/events', query);
  if (mine !== view.wanted) return;
  const next = new URLSearchParams(filter);
  next.set('cursor', data.next ?? '');
  clear(view.parts.table).append(
    data.events.length ? table(data.events) : '',
    h('nav', { class: 'pages', 'aria-label': t('pages.label') },
      cursor ? h('a', { class: 'button', href: changed(view.path, filter, {}) }, t('pages.first')) : null,
      cursor ? h('button', { type: 'button', onclick: () => history.back() }, t('pages.back')) : null,
      data.next ? h('a', { class: 'button', href: `${view.path}?${next}`, rel: 'next' }, t('pages.next')) : null,
      h('a', { class: 'quiet small', href: `/api/events?${query}`, target: '_blank', rel: 'noopener' }, 'JSON')));
}
