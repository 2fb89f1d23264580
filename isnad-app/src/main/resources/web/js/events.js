// One event: as a card beside a text, and as a row of a table.

import { h, shorten, words } from './dom.js';
import { actor, date, label, num, t } from './i18n.js';

const key = (p) => (p.code || p.sector ? `${p.code ?? '-'}/${p.sector ?? '-'}` : null);

export const articleLink = (event) => `/read?${new URLSearchParams({ article: event.document, event: event.id })}`;

/** Type with its modes, in the colour of its quad. */
export function typeChip(event) {
  const modes = event.mode.map((m) => label('mode', m)).join(t('comma'));
  return h('span', { class: `type q${event.quad_code}`, title: t(`quad.q${event.quad_code}`) }, label('type', event.event), modes ? h('small', null, ` ${modes}`) : null);
}

export function status(event) {
  return event.status === 'asserted' ? null : h('span', { class: `status ${event.status}` }, label('status', event.status));
}

function person(p, behind) {
  const code = key(p);
  return h('span', { class: 'person', title: p.name ?? '' },
    p.text ? words(p.text) : h('span', { class: 'quiet' }, t('event.unsaid')),
    code ? h('span', { class: 'code' }, actor(code)) : null, behind);
}

export function people(list) {
  if (list.length === 0) return h('span', { class: 'quiet' }, t('event.nobody'));
  // The comma belongs to the one before it: it must not begin a line.
  return list.map((p, i) => person(p, i < list.length - 1 ? t('comma') : null));
}

/** Who to whom; the arrow turns with the page. */
export function sides(event) {
  if (event.recipient.length === 0) return h('div', { class: 'sides' }, people(event.actor));
  return h('div', { class: 'sides' }, people(event.actor), h('span', { class: 'arrow', 'aria-label': t('event.to') }), people(event.recipient));
}

export function when(event) {
  if (!event.date) return event.publication_date ? h('span', { class: 'quiet day', title: t('event.undated') }, `(${date(event.publication_date)})`) : '';
  return h('time', { datetime: event.date, title: event.date_text?.text ?? '' }, date(event.date));
}

export function where(event) {
  const place = event.event_loc;
  if (!place) return null;
  return h('span', { class: 'where' }, words(place.text), place.country_code ? h('span', { class: 'code' }, actor(`${place.country_code}/-`)) : null);
}

export function witnesses(story) {
  if (!story || !story.id) return null;
  return h('a', { href: `/story?id=${story.id}`, class: 'witnesses' },
    `${t('count.articles', { n: story.articles })} · ${t('count.witnesses', { n: story.witnesses })}`);
}

function sizes(event) {
  const told = (event.size_detail ?? []).map((figure) => `${label('size', figure.kind)} ${figure.count === null ? '…' : num(figure.count)}${figure.up_to ? `–${num(figure.up_to)}` : ''} (${label('precision', figure.precision)})`);
  return told.length ? h('p', { class: 'small' }, told.join(' · ')) : null;
}

/** A card; parts gives what stands below it (chain, buttons). */
export function card(event, index, ...parts) {
  return h('article', { class: `record q${event.quad_code}`, id: `event-${index}`, 'aria-label': `${label('type', event.event)} ${event.event_text.text}` },
    h('header', null, typeChip(event), status(event), words(event.event_text.text, 'act'),
      h('span', { class: 'confidence', title: t('event.confidence') }, `${Math.round(event.confidence * 100)} %`)),
    sides(event),
    h('p', { class: 'small facts' }, when(event), where(event), event.story ? witnesses(event.story) : null),
    sizes(event),
    event.agreement ? h('p', { class: 'small' }, h('span', { class: 'quiet' }, `${label('kind', event.agreement.kind)} `), words(event.agreement.text)) : null,
    ...parts);
}

/** Events as a table. */
export function table(events) {
  return h('div', { class: 'scroll' }, h('table', { class: 'events' },
    h('thead', null, h('tr', null, ['date', 'event', 'who', 'sentence', 'word', 'story'].map((c) => h('th', { scope: 'col' }, t(`column.${c}`))))),
    h('tbody', null, events.map((event) => h('tr', null,
      h('td', { 'data-label': t('column.date') }, when(event), h('div', null, where(event))),
      h('td', { 'data-label': t('column.event') }, typeChip(event), status(event)),
      h('td', { 'data-label': t('column.who') }, sides(event)),
      h('td', { 'data-label': t('column.sentence'), class: 'sentence' }, h('a', { href: articleLink(event) }, words(shorten(event.sentence_text ?? event.event_text.text, LONGEST)))),
      h('td', { 'data-label': t('column.word') }, said(event)),
      h('td', { 'data-label': t('column.story') }, witnesses(event.story)))))));
}

const LONGEST = 220;

function said(event) {
  const steps = [h('bdi', { class: 'outlet' }, event.source ?? t('chain.article'))];
  for (const link of event.said_by) steps.push(h('span', { class: 'arrow', 'aria-hidden': 'true' }), h('span', { title: label('force', link.force) }, words(shorten(link.text, LONGEST))));
  return h('div', { class: 'said' }, steps);
}
