// Stories: all reports of one act, and on whose word they stand.

import { h, words } from './dom.js';
import { actor, country, date, label, num, t } from './i18n.js';
import { get } from './api.js';
import { filterOf } from './filters.js';
import { table } from './events.js';
import { graph, sourceName } from './chain.js';

export async function show(main, parameters, { path }) {
  if (path === '/story') return one(main, parameters.get('id') ?? '');
  return list(main, parameters);
}

async function list(main, parameters) {
  const query = filterOf(parameters);
  if (parameters.get('cursor')) query.set('cursor', parameters.get('cursor'));
  const data = await get('/api/stories', query);
  const next = filterOf(parameters);
  next.set('cursor', data.next ?? '');
  main.append(h('section', { class: 'panel' }, h('h1', null, t('title./stories')), h('p', { class: 'quiet' }, t('story.explained')),
    h('p', { class: 'summary' }, h('strong', null, t('count.stories', { n: data.total }))),
    h('ul', { class: 'stories' }, data.stories.map((story) => h('li', { class: `record q${quad(story)}` },
      h('a', { href: `/story?id=${story.story}` }, h('span', { class: `type q${quad(story)}` }, label('type', story.event)), ' ', words(story.trigger), ' ', parties(story)),
      h('p', { class: 'small' }, told(story, false)), h('span', { class: 'quiet small' }, date(story.day))))),
    h('nav', { class: 'pages', 'aria-label': t('pages.label') },
      parameters.get('cursor') ? h('a', { class: 'button', href: '/stories' }, t('pages.first')) : null,
      data.next ? h('a', { class: 'button', href: `/stories?${next}` }, t('pages.next')) : null)));
}

const QUAD = { AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1, COOPERATE: 2, AID: 2, RETREAT: 2, REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3 };
const quad = (story) => QUAD[story.event] ?? 4;

function parties(story) {
  const names = (codes) => (codes ?? []).map((code) => (code.includes('/') ? actor(code) : country(code))).join(t('comma'));
  const from = names(story.actor_codes);
  const to = names(story.recipient_codes);
  return h('span', { class: 'sides inline' }, from || t('event.nobody'), to ? [h('span', { class: 'arrow', 'aria-label': t('event.to') }), to] : null);
}

/** "Nine articles, one witness: …" */
function told(story, whole) {
  const parts = [t('tell.articles', { n: story.articles }), story.texts !== story.articles ? t('tell.texts', { n: story.texts }) : null, t('tell.witnesses', { n: story.witnesses })].filter(Boolean);
  const sentence = parts.join(t('comma'));
  const origins = (story.origins ?? []).slice(0, whole ? 8 : 3);
  const out = [h('strong', null, sentence.charAt(0).toUpperCase() + sentence.slice(1))];
  if (origins.length) {
    out.push(': ', origins.flatMap((o, i) => [i ? t('comma') : '', h('bdi', { dir: 'auto' }, sourceName(o.name)), o.articles > 1 ? ` (${num(o.articles)})` : '']), story.origins.length > origins.length ? '…' : '.');
  } else out.push('.');
  return out;
}

function common(story, events) {
  if (!story.common_link) return story.articles > 1 ? h('p', null, t('story.noCommon')) : null;
  if (story.common_link_kind === 'text') {
    const first = events.find((e) => e.document === story.common_link);
    return h('p', null, t('story.commonText'), ' ', h('bdi', null, first?.source ?? story.common_link), '.');
  }
  return h('p', null, t('story.common'), ' ', h('strong', null, h('bdi', { dir: 'auto' }, sourceName(story.common_link))), '.');
}

async function one(main, id) {
  const { story, events } = await get('/api/story', { id });
  main.append(
    h('section', { class: `panel story q${quad(story)}` },
      h('h1', null, h('span', { class: `type q${quad(story)}` }, label('type', story.event)), ' ', words(story.trigger), ' ', parties(story)),
      h('p', { class: 'quiet' }, [date(story.day), story.place ? actor(`${story.place}/-`) : null].filter(Boolean).join(' · ')),
      h('p', { class: 'told' }, told(story, true)), common(story, events)),
    h('section', { class: 'panel', 'aria-labelledby': 'h-graph' }, h('h2', { id: 'h-graph' }, t('story.graph')),
      h('p', { class: 'quiet small' }, t('story.graphHint')),
      graph(story)),
    h('section', { class: 'panel', 'aria-labelledby': 'h-reports' }, h('h2', { id: 'h-reports' }, t('story.reports')), table(events)));
}
