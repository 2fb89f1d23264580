// The interface for programs, readable: drawn from its OpenAPI document.

import { h } from './dom.js';
import { t } from './i18n.js';
import { fixed } from './api.js';

export async function show(main) {
  const api = await fixed('/api/openapi.json');
  main.append(h('section', { class: 'panel docs', lang: 'en', dir: 'ltr' }, h('h1', null, `${api.info.title} ${api.info.version}`),
    h('p', null, api.info.description), h('p', null, h('a', { href: '/api/openapi.json', target: '_blank', rel: 'noopener' }, t('docs.openapi')))),
  ...Object.entries(api.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => entry(api, path, method, operation))));
}

const resolve = (api, node) => (node.$ref ? node.$ref.slice(2).split('/').reduce((at, key) => at[key], api) : node);

function entry(api, path, method, operation) {
  const parameters = (operation.parameters ?? []).map((p) => resolve(api, p));
  const body = operation.requestBody?.content?.['application/json'];
  const example = operation['x-example'];
  return h('section', { class: 'panel docs', lang: 'en', dir: 'ltr' },
    h('h2', null, h('span', { class: `method ${method}` }, method.toUpperCase()), ' ', h('code', null, path)),
    h('p', null, operation.summary), operation.description ? h('p', { class: 'quiet' }, operation.description) : null,
    parameters.length ? h('details', { open: parameters.length < 6 }, h('summary', null, `Parameters (${parameters.length})`),
      h('div', { class: 'scroll' }, h('table', { class: 'steps' }, h('tbody', null, parameters.map((p) => h('tr', null,
        h('th', { scope: 'row' }, h('code', null, p.name), p.required ? ' *' : ''), h('td', null, p.description ?? ''))))))) : null,
    body ? [h('h3', null, 'Body'), h('pre', null, h('code', null, JSON.stringify(body.example ?? {}, null, 2)))] : null,
    h('p', { class: 'small' }, Object.entries(operation.responses).map(([code, r]) => h('span', { class: 'response' }, `${code} ${resolve(api, r).description}`))),
    example ? h('p', null, h('a', { href: example, target: '_blank', rel: 'noopener' }, h('code', null, example))) : null);
}
