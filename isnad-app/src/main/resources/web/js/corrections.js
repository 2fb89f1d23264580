// What readers have said of the records, and the way to take it along as gold.

import { h, words } from './dom.js';
import { label, t } from './i18n.js';
import { get } from './api.js';

export async function show(main, parameters) {
  const query = parameters.get('cursor') ? { cursor: parameters.get('cursor') } : {};
  const data = await get('/api/corrections', query);
  main.append(h('section', { class: 'panel' }, h('h1', null, t('title./corrections')), h('p', null, t('correct.explained')),
    h('p', { class: 'summary' }, h('strong', null, t('count.corrections', { n: data.total }))),
    data.total ? h('p', null, h('a', { class: 'button primary', href: '/api/corrections/gold', download: 'corrected.jsonl' }, t('correct.download'))) : null,
    h('ul', { class: 'corrections' }, data.corrections.map((c) => h('li', { class: c.verdict },
      h('strong', null, t(`correct.${c.verdict}`)), ' ', gold(c.machine), c.mended ? [h('span', { class: 'arrow', 'aria-label': t('event.to') }), gold(c.mended)] : null,
      c.note ? h('p', { class: 'small' }, h('bdi', { dir: 'auto' }, c.note)) : null,
      h('p', { class: 'small' }, h('a', { href: `/read?${new URLSearchParams({ article: c.document, event: c.event })}` }, h('bdi', null, c.document)), ' ', h('time', { class: 'quiet', datetime: c.made }, c.made.replace('T', ' ').replace('Z', '')))))),
    data.next ? h('nav', { class: 'pages', 'aria-label': t('pages.label') }, h('a', { class: 'button', href: `/corrections?cursor=${data.next}` }, t('pages.next'))) : null));
}

function gold(g) {
  if (!g) return null;
  const who = (list) => list.map((p) => [p.country, p.sector].filter(Boolean).join('/') || p.text).join(t('comma'));
  return h('span', { class: 'gold' }, label('type', g.type), ' ', words(g.trigger), ' ', h('bdi', { class: 'quiet small' }, [who(g.actor), who(g.recipient)].filter(Boolean).join(' → ')));
}
