// The filters of isnad search, in the address bar.

import { h } from './dom.js';
import { country, countryCodes, label, num, t } from './i18n.js';
import { fixed } from './api.js';

export const KEYS = ['text', 'type', 'mode', 'actor', 'recipient', 'pair', 'from', 'to', 'status', 'witnesses', 'outlet', 'place'];
const REPEATED = new Set(['actor', 'recipient', 'outlet']);
export const QUADS = [
  ['q1', ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE']],
  ['q2', ['COOPERATE', 'AID', 'RETREAT']],
  ['q3', ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']],
  ['q4', ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']],
];

/** Quad of a type: q1 to q4. */
export const quadOf = (type) => QUADS.find(([, types]) => types.includes(type))?.[0] ?? 'q1';

/** Only what filters, in a fixed order: equal filters have equal addresses. */
export function filterOf(parameters) {
  const filter = new URLSearchParams();
  for (const key of KEYS) {
    for (const value of parameters.getAll(key)) if (value.trim()) filter.append(key, value.trim());
  }
  return filter;
}

/** The address of a view with some filters changed; null takes one away. */
export function changed(path, parameters, changes) {
  const filter = filterOf(parameters);
  for (const [key, value] of Object.entries(changes)) {
    filter.delete(key);
    for (const one of [value].flat()) if (one) filter.append(key, one);
  }
  const query = filterOf(filter).toString();
  return query ? `${path}?${query}` : path;
}

/** Types that a filter names. */
export const typesOf = (parameters) => parameters.getAll('type').flatMap((v) => v.split(',')).filter(Boolean);

function say(key, value) {
  switch (key) {
    case 'type': return value.split(',').map((v) => label('type', v)).join(t('comma'));
    case 'mode': return value.split(',').map((v) => label('mode', v)).join(t('comma'));
    case 'status': return value.split(',').map((v) => label('status', v)).join(t('comma'));
    case 'pair': return value.split(',').map(country).join(' – ');
    default: return value;
  }
}

/** What is filtered by, each with a way to take it away. */
export function chips(path, parameters, go) {
  const filter = filterOf(parameters);
  const list = [...filter].map(([key, value]) => {
    const rest = new URLSearchParams(filter);
    const others = filter.getAll(key).filter((v) => v !== value);
    rest.delete(key);
    others.forEach((v) => rest.append(key, v));
    const to = changed(path, rest, {});
    return h('li', null, h('button', {
      type: 'button', class: 'chip', onclick: () => go(to), 'aria-label': t('filter.without', { name: t(`filter.${key}`), value: say(key, value) }),
    }, h('span', { class: 'quiet' }, t(`filter.${key}`)), ' ', h('bdi', null, say(key, value)), h('span', { 'aria-hidden': 'true' }, ' ✕')));
  });
  if (list.length === 0) return null;
  return h('ul', { class: 'chips', 'aria-label': t('filter.active') }, list,
    list.length > 1 ? h('li', null, h('a', { href: path }, t('filter.clear'))) : null);
}

function input(key, parameters, attributes) {
  const value = REPEATED.has(key) ? parameters.getAll(key).join('; ') : parameters.getAll(key).join(',');
  return h('label', { class: 'field' }, h('span', null, t(`filter.${key}`)),
    h('input', { name: key, value, dir: 'auto', autocomplete: 'off', ...attributes }));
}

/** The form; hands the new address to go. */
export async function form(path, parameters, go, facets) {
  const types = new Set(typesOf(parameters));
  const vocabulary = await fixed('/api/vocabulary');
  const statuses = new Set(parameters.getAll('status').flatMap((v) => v.split(',')));
  const box = h('form', { class: 'filters', role: 'search', 'aria-label': t('filter.label') },
    input('text', parameters, { type: 'search', placeholder: t('filter.textHint') }),
    h('fieldset', { class: 'types' }, h('legend', null, t('filter.type')),
      QUADS.map(([quad, list]) => h('div', { class: `quad ${quad}` }, h('span', { class: 'quad-name' }, t(`quad.${quad}`)),
        list.map((type) => h('label', { class: 'tick' },
          h('input', { type: 'checkbox', name: 'type', value: type, checked: types.has(type) }),
          h('span', null, label('type', type)),
          h('span', { class: 'count', data: { type } }, '')))))),
    h('div', { class: 'pairs' },
      input('actor', parameters, { placeholder: t('filter.whoHint'), list: 'codes' }),
      input('recipient', parameters, { placeholder: t('filter.whoHint'), list: 'codes' }),
      input('pair', parameters, { placeholder: 'IRQ,IRN', pattern: '[A-Za-z]{3} *, *[A-Za-z]{3}', title: t('filter.pairHint') }),
      input('place', parameters, { placeholder: t('filter.placeHint'), list: 'codes' }),
      input('from', parameters, { type: 'date' }),
      input('to', parameters, { type: 'date' }),
      input('outlet', parameters, { list: 'outlets' }),
      input('witnesses', parameters, { type: 'number', min: '0', inputmode: 'numeric' })),
    h('details', { class: 'more', open: statuses.size > 0 || parameters.has('mode') },
      h('summary', null, t('filter.more')),
      h('fieldset', { class: 'ticks' }, h('legend', null, t('filter.status')),
        vocabulary.statuses.map((status) => h('label', { class: 'tick' },
          h('input', { type: 'checkbox', name: 'status', value: status, checked: statuses.has(status) }),
          h('span', null, label('status', status))))),
      input('mode', parameters, { list: 'modes', placeholder: 'visit, aerial' })),
    h('datalist', { id: 'codes' }, countryCodes().map((code) => h('option', { value: code }, country(code)))),
    h('datalist', { id: 'outlets' }),
    h('datalist', { id: 'modes' }, [...new Set(Object.values(vocabulary.types).flat())].map((m) => h('option', { value: m }, label('mode', m)))),
    h('div', { class: 'buttons' },
      h('button', { class: 'primary' }, t('filter.apply')),
      h('a', { class: 'button', href: path }, t('filter.clear'))));
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    go(changed(path, read(box), {}));
  });
  box.addEventListener('change', (event) => {
    if (event.target.type === 'checkbox' || event.target.type === 'date') go(changed(path, read(box), {}));
  });
  if (facets) count(box, facets);
  return box;
}

function read(box) {
  const data = new FormData(box);
  const filter = new URLSearchParams();
  for (const key of KEYS) {
    const values = data.getAll(key).map((v) => v.trim()).filter((v) => v && v !== '0');
    if (values.length === 0) continue;
    if (REPEATED.has(key)) values[0].split(';').forEach((v) => filter.append(key, v.trim()));
    else if (key === 'pair') filter.set(key, values[0].toUpperCase().replace(/\s/g, ''));
    else filter.set(key, values.join(','));
  }
  return filter;
}

/** Brings the form to another filter without drawing it anew: who types keeps the place. */
export function set(box, parameters) {
  const types = new Set(typesOf(parameters));
  const statuses = new Set(parameters.getAll('status').flatMap((v) => v.split(',')));
  for (const field of box.elements) {
    if (field.type === 'checkbox') field.checked = (field.name === 'type' ? types : statuses).has(field.value);
    else if (KEYS.includes(field.name) && field !== document.activeElement) {
      field.value = parameters.getAll(field.name).join(REPEATED.has(field.name) ? '; ' : ',');
    }
  }
}

/** Shows how many events each choice holds. */
export function count(box, facets) {
  box.querySelectorAll('.count').forEach((cell) => {
    const n = facets.types[cell.dataset.type];
    cell.textContent = n ? num(n) : '';
  });
  box.querySelector('#outlets').replaceChildren(
    ...Object.keys(facets.outlets).filter(Boolean).map((name) => h('option', { value: name })));
}
