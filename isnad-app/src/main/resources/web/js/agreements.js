// The register of agreements, and the life of each.

import { h, words } from './dom.js';
import { country, date, label, t } from './i18n.js';
import { get } from './api.js';
import { typeChip } from './events.js';

const STAGES = ['proposed', 'signed', 'ratified', 'in_force', 'broken_off'];
const link = (a) => `/agreement?${new URLSearchParams({ id: a.agreement })}`;

export async function show(main, parameters, { go, path }) {
  if (path === '/agreement') return one(main, parameters.get('id') ?? '');
  return list(main, parameters, go);
}

async function list(main, parameters, go) {
  const query = new URLSearchParams();
  for (const key of ['party', 'kind', 'subject', 'cursor']) for (const v of parameters.getAll(key)) if (v) query.append(key, v);
  const data = await get('/api/agreements', query);
  const next = new URLSearchParams(query);
  next.set('cursor', data.next ?? '');
  const field = (key, attributes) => h('label', { class: 'field' }, h('span', null, t(`agreement.${key}`)), h('input', { name: key, value: parameters.getAll(key).join(','), dir: 'auto', ...attributes }));
  const form = h('form', { class: 'row', role: 'search' }, field('party', { placeholder: 'IRQ,IRN' }), field('kind', { placeholder: 'memorandum' }), field('subject', { placeholder: 'military' }), h('button', { class: 'primary' }, t('filter.apply')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const to = new URLSearchParams([...new FormData(form)].filter(([, v]) => v.trim()));
    go(to.size ? `/agreements?${to}` : '/agreements');
  });
  main.append(h('section', { class: 'panel' }, h('h1', null, t('title./agreements')), form,
    data.agreements.length === 0 ? h('p', { class: 'notice' }, t('agreement.none')) : h('ul', { class: 'agreements' }, data.agreements.map((a) => h('li', null,
      h('a', { href: link(a) }, words(a.name)), ' ', h('span', { class: 'quiet' }, [label('kind', a.kind), a.subject ? label('subject', a.subject) : null].filter(Boolean).join(' · ')),
      h('div', { class: 'small' }, parties(a), ' ', h('span', { class: 'quiet' }, t('count.articles', { n: a.articles }))),
      life(a)))),
    h('nav', { class: 'pages', 'aria-label': t('pages.label') },
      parameters.get('cursor') ? h('a', { class: 'button', href: '/agreements' }, t('pages.first')) : null,
      data.next ? h('a', { class: 'button', href: `/agreements?${next}` }, t('pages.next')) : null)));
}

const parties = (a) => (a.parties ?? []).map(country).join(' – ') || t('agreement.noParties');

/** Its line of life: the stages that articles tell, in order. */
function life(a) {
  return h('ol', { class: 'life', 'aria-label': t('agreement.life') }, STAGES.map((stage) => h('li', { class: `${stage} ${a[stage] ? 'known' : ''}` },
    h('span', { class: 'stage' }, t(`stage.${stage}`)), h('span', { class: 'small' }, a[stage] ? date(a[stage]) : '–'))));
}

async function one(main, id) {
  const { agreement: a, predecessor, successors, mentions } = await get('/api/agreement', { id });
  const fact = (key, value) => (value ? [h('dt', null, t(`agreement.${key}`)), h('dd', null, value)] : null);
  const other = (b) => h('a', { href: link(b) }, words(b.name), ' ', h('span', { class: 'quiet' }, date(b.day)));
  main.append(h('section', { class: 'panel' }, h('h1', null, words(a.name)),
    life(a),
    h('dl', { class: 'factlist' }, fact('kind', label('kind', a.kind)), fact('subject', a.subject && label('subject', a.subject)), fact('parties', parties(a)),
      fact('signers', a.signers?.length ? a.signers.map((x, i) => [i ? t('comma') : '', words(x)]) : null), fact('place', a.place && h('bdi', null, a.place)),
      fact('before', predecessor && other(predecessor)), fact('after', successors.length ? successors.map((b) => h('div', null, other(b))) : null))),
  h('section', { class: 'panel', 'aria-labelledby': 'h-mentions' }, h('h2', { id: 'h-mentions' }, t('agreement.mentions')),
    h('ol', { class: 'mentions' }, mentions.map((m) => h('li', { class: m.stage ? 'known' : '' },
      h('span', { class: 'small quiet' }, [date(m.date ?? m.publication_date), m.source].filter(Boolean).join(' · ')), ' ',
      m.stage && STAGES.includes(m.stage) ? h('span', { class: 'stage' }, t(`stage.${m.stage}`)) : null, ' ',
      typeChip({ event: m.event, mode: [], quad_code: m.quad_code }),
      h('p', null, h('a', { href: `/read?${new URLSearchParams({ article: m.document, event: m.id })}` }, words(m.sentence_text))))))));
}
