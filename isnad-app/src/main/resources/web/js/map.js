// Where events happened: circles on an outline of the land, longitude and latitude as they are.

import { h, s } from './dom.js';
import { country, num, t } from './i18n.js';
import { fixed } from './api.js';

export async function map(data, choose) {
  const land = await fixed('/land.json');
  const points = data.points;
  let box = fit(points);
  const chart = s('svg', { class: 'plot map', role: 'group', 'aria-label': t('explore.map') },
    s('rect', { x: -200, y: -100, width: 400, height: 200, class: 'sea' }),
    s('path', { d: graticule(), class: 'graticule' }),
    s('path', { d: land.path, class: 'land' }));
  const layer = s('g');
  chart.append(layer);
  const draw = () => {
    chart.setAttribute('viewBox', `${box.x} ${box.y} ${box.w} ${box.h}`);
    chart.style.setProperty('--hair', `${box.w / 900}px`);
    layer.replaceChildren(...points.map((point) => circle(point, points[0].events, box.w, choose)));
  };
  const zoom = (by) => {
    const w = Math.min(360, Math.max(2, box.w * by));
    const high = (w * box.h) / box.w;
    box = { x: box.x + (box.w - w) / 2, y: box.y + (box.h - high) / 2, w, h: high };
    draw();
  };
  draw();
  drag(chart, () => box, (next) => {
    box = next;
    draw();
  });
  const button = (sign, key, action) => h('button', { type: 'button', class: 'plain', 'aria-label': t(key), title: t(key), onclick: action }, sign);
  return h('div', { class: 'map-box' }, chart,
    h('div', { class: 'map-buttons' },
      button('+', 'explore.nearer', () => zoom(0.6)),
      button('−', 'explore.farther', () => zoom(1 / 0.6)),
      button('⤢', 'explore.whole', () => {
        box = box.w > 300 ? fit(points) : { x: -180, y: -84, w: 360, h: 180 };
        draw();
      })),
    data.unplaced ? h('p', { class: 'quiet small' }, t('explore.unplaced', { n: data.unplaced })) : null);
}

/** The region that holds nearly all events. */
function fit(points) {
  if (points.length === 0) return { x: -180, y: -84, w: 360, h: 180 };
  const total = points.reduce((n, p) => n + p.events, 0);
  const edge = (key, low) => {
    const sorted = [...points].sort((a, b) => (low ? a[key] - b[key] : b[key] - a[key]));
    let seen = 0;
    for (const p of sorted) {
      seen += p.events;
      if (seen > total * 0.03) return p[key];
    }
    return sorted[0][key];
  };
  const [west, east, south, north] = [edge('longitude', true), edge('longitude'), edge('latitude', true), edge('latitude')];
  const w = Math.max(24, (east - west) * 1.25, (north - south) * 2.5);
  const high = w / 2;
  return { x: (west + east) / 2 - w / 2, y: -(south + north) / 2 - high / 2, w, h: high };
}

function graticule() {
  let path = '';
  for (let x = -180; x <= 180; x += 10) path += `M${x} -90V90`;
  for (let y = -80; y <= 80; y += 10) path += `M-180 ${y}H180`;
  return path;
}

function circle(point, most, width, choose) {
  const radius = (width / 900) * (4 + 22 * Math.sqrt(point.events / most));
  const name = [point.name, point.country ? country(point.country) : ''].filter(Boolean).join(t('comma'));
  const said = `${name}: ${t('count.events', { n: point.events })} (${t('quad.conflict')} ${num(point.conflict)})`;
  const act = () => choose({ place: point.name || point.country });
  return s('circle', {
    cx: point.longitude, cy: -point.latitude, r: radius, class: `spot ${point.conflict > point.cooperation ? 'bad' : 'good'}`,
    tabindex: '0', role: 'button', 'aria-label': said, onclick: act,
    onkeydown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        act();
      }
    },
  }, s('title', null, said));
}

function drag(chart, get, set) {
  let from = null;
  chart.addEventListener('pointerdown', (event) => {
    if (event.target.tagName !== 'circle') from = { x: event.clientX, y: event.clientY, box: get() };
  });
  chart.addEventListener('pointermove', (event) => {
    if (!from) return;
    const scale = from.box.w / chart.clientWidth;
    set({ ...from.box, x: from.box.x - (event.clientX - from.x) * scale, y: from.box.y - (event.clientY - from.y) * scale });
  });
  for (const end of ['pointerup', 'pointerleave']) chart.addEventListener(end, () => { from = null; });
}
