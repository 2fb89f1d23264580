// Chains of sources: one as a row of steps, a story's as a graph.

import { h, s, visible, words } from './dom.js';
import { actor, label, t } from './i18n.js';

const key = (link) => (link.code || link.sector ? `${link.code ?? '-'}/${link.sector ?? '-'}` : null);

/** Outlet → … → origin → event; each arrow with the verb that hands on. */
export function chain(event, links) {
  const steps = links ?? event.said_by.map((link) => ({ ...link, verb: { text: link.verb } }));
  const list = h('ol', { class: 'chain', 'aria-label': t('chain.label') },
    h('li', { class: 'source outlet' }, h('bdi', null, event.source || t('chain.article')), h('span', { class: 'quiet small' }, t('chain.outlet'))));
  for (const link of steps) {
    list.append(
      h('li', { class: `hand ${link.force}` }, words(link.verb.text), h('span', { class: 'small' }, label('force', link.force))),
      h('li', { class: 'source' }, words(link.text || '∅'), key(link) ? h('span', { class: 'quiet small' }, actor(key(link))) : null));
  }
  if (steps.length === 0) list.append(h('li', { class: 'hand' }, h('span', { class: 'small' }, t('chain.itself'))));
  list.append(h('li', { class: 'deed' }, words(event.event_text.text), h('span', { class: 'small' }, label('type', event.event))));
  return list;
}

const BOX = { w: 190, h: 44, gapX: 90, gapY: 16 };
const LONGEST = 26;

/** The name of a source; one that the text leaves without a name says so. */
export function sourceName(name) {
  const unnamed = /^\? \((.*)\)$/.exec(name);
  return visible(unnamed ? t('story.unnamed', { where: unnamed[1] }) : name);
}

function levels(links, outlets) {
  const level = new Map(outlets.map((name) => [name, 0]));
  for (let round = 0; round < 12; round++) {
    let moved = false;
    for (const { nearer, farther } of links) {
      const next = (level.get(nearer) ?? 0) + 1;
      if (farther !== nearer && (level.get(farther) ?? -1) < next && next < 12) {
        level.set(farther, next);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return level;
}

/** All chains of a story in one drawing: outlets first, origins last. */
export function graph(story) {
  const links = story.links ?? [];
  const told = new Set(links.map((link) => link.farther));
  const named = new Set(links.flatMap((link) => [link.nearer, link.farther]));
  // An outlet that tells on its own word is an origin without a link.
  const alone = (story.origins ?? []).map((o) => o.name).filter((name) => !named.has(name));
  const outlets = [...new Set([...links.map((l) => l.nearer).filter((n) => !told.has(n)), ...alone])];
  const level = levels(links, outlets);
  const columns = [];
  for (const [name, at] of level) (columns[at] ??= []).push(name);
  const tall = Math.max(...columns.map((c) => c?.length ?? 0), 1);
  const W = columns.length * (BOX.w + BOX.gapX) - BOX.gapX + 20;
  const H = tall * (BOX.h + BOX.gapY) + 20;
  const rtl = document.documentElement.dir === 'rtl';
  const spot = new Map();
  columns.forEach((names, column) => names.forEach((name, row) => {
    const x = 10 + column * (BOX.w + BOX.gapX);
    spot.set(name, { x: rtl ? W - x - BOX.w : x, y: 10 + row * (BOX.h + BOX.gapY) + ((tall - names.length) * (BOX.h + BOX.gapY)) / 2 });
  }));
  const drawing = s('svg', { viewBox: `0 0 ${W} ${H}`, width: W, height: H, class: 'graph', role: 'img', 'aria-label': t('story.graph') },
    s('defs', null, s('marker', { id: 'tip', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' }, s('path', { d: 'M0 0L8 4L0 8z' }))));
  for (const link of links) drawing.append(...arrow(link, spot, rtl));
  const origins = new Set((story.origins ?? []).map((o) => o.name));
  for (const [name, at] of spot) drawing.append(box(name, at, { outlet: level.get(name) === 0, origin: origins.has(name), common: name === story.common_link }));
  return h('div', { class: 'scroll' }, drawing);
}

function arrow(link, spot, rtl) {
  const a = spot.get(link.nearer);
  const b = spot.get(link.farther);
  if (!a || !b) return [];
  const from = { x: a.x + (rtl ? 0 : BOX.w), y: a.y + BOX.h / 2 };
  const to = { x: b.x + (rtl ? BOX.w : 0), y: b.y + BOX.h / 2 };
  const mid = (from.x + to.x) / 2;
  const many = link.articles > 1 ? ` ×${link.articles}` : '';
  return [
    s('path', { d: `M${from.x} ${from.y}C${mid} ${from.y} ${mid} ${to.y} ${to.x} ${to.y}`, class: `hands ${link.force}`, 'marker-end': 'url(#tip)' }),
    s('text', { x: mid, y: (from.y + to.y) / 2 - 5, 'text-anchor': 'middle', class: 'axis' }, label('force', link.force) + many),
  ];
}

function box(name, at, { outlet, origin, common }) {
  const shown = sourceName(name);
  return s('g', { class: `box ${outlet ? 'outlet' : ''} ${origin ? 'origin' : ''} ${common ? 'common' : ''}` },
    s('title', null, shown),
    s('rect', { x: at.x, y: at.y, width: BOX.w, height: BOX.h, rx: 8 }),
    s('text', { x: at.x + BOX.w / 2, y: at.y + BOX.h / 2 + 5, 'text-anchor': 'middle', direction: /[\u0600-\u06ff]/.test(name) ? 'rtl' : 'ltr' },
      shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1)}…` : shown));
}
