// Who acts upon whom: the busiest actors, placed by forces that always fall out the same way.

import { h, s } from './dom.js';
import { actor, num, t } from './i18n.js';

const W = 640;
const H = 460;
const STEPS = 260;

function place(nodes, ties) {
  const at = nodes.map((node, i) => ({
    x: W / 2 + Math.cos(i * 2.4) * (30 + 9 * i) * 0.9,
    y: H / 2 + Math.sin(i * 2.4) * (30 + 9 * i) * 0.6,
  }));
  const index = new Map(nodes.map((node, i) => [node.actor, i]));
  const most = Math.max(1, ...ties.map((tie) => tie.events));
  const edges = ties.map((tie) => [index.get(tie.source), index.get(tie.target), 0.25 + 0.75 * Math.sqrt(tie.events / most)]);
  for (let step = 0; step < STEPS; step++) {
    const heat = 12 * (1 - step / STEPS) + 0.2;
    const push = at.map(() => ({ x: 0, y: 0 }));
    for (let i = 0; i < at.length; i++) {
      for (let k = i + 1; k < at.length; k++) {
        const dx = at[i].x - at[k].x || 0.1;
        const dy = at[i].y - at[k].y || 0.1;
        const d2 = Math.max(60, dx * dx + dy * dy);
        const f = 5200 / d2;
        push[i].x += (dx * f) / Math.sqrt(d2);
        push[i].y += (dy * f) / Math.sqrt(d2);
        push[k].x -= (dx * f) / Math.sqrt(d2);
        push[k].y -= (dy * f) / Math.sqrt(d2);
      }
    }
    for (const [a, b, w] of edges) {
      const dx = at[b].x - at[a].x;
      const dy = at[b].y - at[a].y;
      const d = Math.hypot(dx, dy) || 1;
      const f = ((d - 70) / d) * 0.05 * w;
      push[a].x += dx * f;
      push[a].y += dy * f;
      push[b].x -= dx * f;
      push[b].y -= dy * f;
    }
    at.forEach((p, i) => {
      push[i].x += (W / 2 - p.x) * 0.012;
      push[i].y += (H / 2 - p.y) * 0.02;
      const d = Math.hypot(push[i].x, push[i].y) || 1;
      p.x = Math.min(W - 40, Math.max(40, p.x + (push[i].x / d) * Math.min(d * 4, heat)));
      p.y = Math.min(H - 24, Math.max(20, p.y + (push[i].y / d) * Math.min(d * 4, heat)));
    });
  }
  return at;
}

export function network(data, choose) {
  if (data.nodes.length === 0) return h('p', { class: 'quiet' }, t('explore.noPairs'));
  const nodes = data.nodes;
  const at = place(nodes, data.ties);
  const index = new Map(nodes.map((node, i) => [node.actor, i]));
  const mostTie = Math.max(1, ...data.ties.map((tie) => tie.events));
  const chart = s('svg', { viewBox: `0 0 ${W} ${H}`, class: 'plot network', role: 'group', 'aria-label': t('explore.network') });
  for (const tie of [...data.ties].reverse()) {
    const a = at[index.get(tie.source)];
    const b = at[index.get(tie.target)];
    const bend = { x: (a.x + b.x) / 2 + (b.y - a.y) * 0.12, y: (a.y + b.y) / 2 - (b.x - a.x) * 0.12 };
    chart.append(s('path', {
      d: `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${bend.x.toFixed(1)} ${bend.y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`,
      class: `tie ${tie.scale >= 0 ? 'good' : 'bad'}`, 'stroke-width': (0.6 + 5 * Math.sqrt(tie.events / mostTie)).toFixed(2),
    }, s('title', null, `${actor(tie.source)} → ${actor(tie.target)}: ${t('count.events', { n: tie.events })}, ${t('explore.mean', { s: num(tie.scale) })}`)));
  }
  nodes.forEach((node, i) => chart.append(dot(node, at[i], nodes[0].events, choose)));
  return chart;
}

function dot(node, at, most, choose) {
  const radius = 4 + 12 * Math.sqrt(node.events / most);
  const act = () => choose({ actor: node.actor.replace(/\/-$/, '') });
  return s('g', {
    class: 'node', tabindex: '0', role: 'button', 'aria-label': `${actor(node.actor)}: ${t('count.events', { n: node.events })}`,
    onclick: act,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    },
  }, s('title', null, `${actor(node.actor)}: ${t('count.events', { n: node.events })}`),
    s('circle', { cx: at.x.toFixed(1), cy: at.y.toFixed(1), r: radius.toFixed(1) }),
    s('text', { x: at.x.toFixed(1), y: (at.y + radius + 11).toFixed(1), 'text-anchor': 'middle', direction: 'ltr' }, node.actor.replace(/^-\//, '').replace(/\/-$/, '')));
}
