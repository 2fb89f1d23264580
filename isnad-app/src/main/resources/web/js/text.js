// The text as given, with its events underlined. Offsets count code points.

import { h, visible } from './dom.js';
import { label, t } from './i18n.js';

/** The stretches of an event: what each stands for, and where. */
function fields(event, why) {
  const list = [['sentence', event.sentence], ['trigger', event.event_text]];
  event.actor.forEach((p) => list.push(['actor', p]));
  event.recipient.forEach((p) => list.push(['recipient', p]));
  if (event.date_text) list.push(['date', event.date_text]);
  if (event.event_loc) list.push(['place', event.event_loc]);
  event.said_by.forEach((p) => list.push(['source', p]));
  (why?.chain.links ?? []).forEach((link) => list.push(['verb', link.verb]));
  return list.filter(([, words]) => words && words.end > words.start);
}

function isRightToLeft(text) {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) || !/[a-z]/i.test(text);
}

/**
 * Draws the text. Returns the element and light(index or −1), which marks all that one event rests on.
 * on(index, pinned) is called when a reader points at an event or chooses it.
 */
export function annotated(text, events, explanations, on) {
  const points = Array.from(text);
  const stretches = events.flatMap((event, i) => fields(event, explanations?.[i]).map(([kind, w]) => ({ i, kind, start: w.start, end: Math.min(w.end, points.length) })));
  const lit = events.map(() => []);
  const marks = new Map();
  const box = h('div', { class: 'article-text', lang: 'ar', dir: isRightToLeft(text) ? 'rtl' : 'ltr' });
  let start = 0;
  for (const paragraph of paragraphs(points)) {
    box.append(block(points, start, start + paragraph, stretches, { events, lit, marks, on }));
    start += paragraph + 1;
  }
  let current = -1;
  const light = (index) => {
    if (current >= 0) lit[current].forEach(([element, kind]) => element.classList.remove(`lit-${kind}`, 'lit'));
    current = index;
    if (current >= 0) lit[current].forEach(([element, kind]) => element.classList.add(`lit-${kind}`, 'lit'));
  };
  return { element: box, light, mark: (index) => marks.get(index) };
}

/** Lengths of the lines. */
function paragraphs(points) {
  const lengths = [];
  let length = 0;
  for (const point of points) {
    if (point === '\n') {
      lengths.push(length);
      length = 0;
    } else length++;
  }
  lengths.push(length);
  return lengths;
}

function block(points, start, end, stretches, context) {
  const paragraph = h('p', { dir: 'auto' });
  const inside = stretches.filter((x) => x.start < end && x.end > start);
  const cuts = [...new Set([start, end, ...inside.flatMap((x) => [Math.max(start, x.start), Math.min(end, x.end)])])].sort((a, b) => a - b);
  for (let k = 0; k + 1 < cuts.length; k++) {
    const words = visible(points.slice(cuts[k], cuts[k + 1]).join(''));
    const over = inside.filter((x) => x.start <= cuts[k] && x.end >= cuts[k + 1]);
    if (over.length === 0) paragraph.append(words);
    else paragraph.append(span(words, over, context));
  }
  if (start === end) paragraph.classList.add('empty');
  return paragraph;
}

function span(words, over, { events, lit, marks, on }) {
  const element = h('span', null, words);
  over.forEach(({ i, kind }) => lit[i].push([element, kind]));
  const trigger = over.find((x) => x.kind === 'trigger');
  if (!trigger) return element;
  const event = events[trigger.i];
  element.className = `trigger q${event.quad_code}`;
  element.addEventListener('mouseenter', () => on(trigger.i, false));
  element.addEventListener('mouseleave', () => on(-1, false));
  element.addEventListener('click', () => on(trigger.i, true));
  if (!marks.has(trigger.i)) {
    marks.set(trigger.i, element);
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-label', `${label('type', event.event)}: ${event.event_text.text}`);
    element.addEventListener('focus', () => on(trigger.i, false));
    element.addEventListener('keydown', (e) => {
      if (e.key === 'Enter' || e.key === ' ') {
        e.preventDefault();
        on(trigger.i, true);
      }
    });
  }
  return element;
}

/** What the colours of a lit event mean. */
export function colours() {
  return h('ul', { class: 'legend lit-legend', 'aria-label': t('read.colours') },
    ['actor', 'trigger', 'recipient', 'date', 'place', 'source', 'verb'].map((kind) => h('li', null, h('span', { class: `key lit lit-${kind}` }, t(`read.${kind}`)))));
}
