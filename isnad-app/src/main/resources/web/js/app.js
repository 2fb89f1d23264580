// The frame: addresses, navigation, language and colours.

import { clear, h, say } from './dom.js';
import { keep, lang, load, setLang, t } from './i18n.js';
import { Refused, fixed } from './api.js';

const VIEWS = {
  '/read': () => import('./read.js'),
  '/explore': () => import('./explore.js'),
  '/stories': () => import('./story.js'),
  '/story': () => import('./story.js'),
  '/agreements': () => import('./agreements.js'),
  '/agreement': () => import('./agreements.js'),
  '/corrections': () => import('./corrections.js'),
  '/api/docs': () => import('./docs.js'),
};
const MENU = [
  ['/read', 'nav.read'],
  ['/explore', 'nav.explore'],
  ['/stories', 'nav.stories'],
  ['/agreements', 'nav.agreements'],
  ['/corrections', 'nav.corrections'],
  ['/api/docs', 'nav.api'],
];
const PARENT = { '/story': '/stories', '/agreement': '/agreements' };

// What the view on show gave back: update(parameters) for another address of the same view.
let handle = null;
let handled = '';
let shown = 0;

async function home() {
  try {
    const page = await fixed('/api/facets');
    return page.events > 0 ? '/explore' : '/read';
  } catch {
    return '/read';
  }
}

function drawFrame(path) {
  const here = PARENT[path] ?? path;
  document.title = `${t(`title.${here}`)} · Isnad`;
  document.querySelector('.skip').textContent = t('skip');
  clear(document.getElementById('nav')).append(
    ...MENU.map(([to, key]) => h('a', { href: to, 'aria-current': to === here ? 'page' : null }, t(key))));
  document.getElementById('nav').setAttribute('aria-label', t('nav.label'));
  clear(document.getElementById('switches')).append(
    h('button', { type: 'button', class: 'plain', id: 'lang', lang: lang() === 'ar' ? 'en' : 'ar', onclick: switchLanguage },
      lang() === 'ar' ? 'English' : 'العربية'),
    h('button', { type: 'button', class: 'plain', id: 'theme', 'aria-label': t('theme'), title: t('theme'), onclick: switchTheme }, '◐'));
}

async function switchLanguage() {
  setLang(lang() === 'ar' ? 'en' : 'ar');
  await load();
  await show(true);
  document.getElementById('lang').focus();
}

function switchTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  keep('isnad.theme', root.dataset.theme);
}

async function show(anew) {
  const mine = ++shown;
  let path = location.pathname;
  if (path === '/') {
    path = await home();
    history.replaceState(null, '', path);
  }
  const main = document.getElementById('view');
  const parameters = new URLSearchParams(location.search);
  const updates = !anew && handled === path && handle?.update;
  drawFrame(path);
  main.setAttribute('aria-busy', 'true');
  try {
    if (updates) {
      await handle.update(parameters);
    } else {
      const view = await VIEWS[path]();
      if (mine !== shown) return;
      handle?.leave?.();
      // A place of its own: a view that was left while it loaded must not write into the next.
      const place = h('div');
      clear(main).append(place);
      main.className = `view${path.replaceAll('/', '-')}`;
      handled = path;
      handle = null;
      const made = (await view.show(place, parameters, { go, path })) ?? null;
      if (mine === shown) handle = made;
      else made?.leave?.();
    }
  } catch (error) {
    if (mine !== shown) return;
    handle = null;
    clear(main).append(failure(error));
  }
  if (mine === shown) main.setAttribute('aria-busy', 'false');
}

function failure(error) {
  if (error instanceof Refused && error.status === 401) location.reload();
  if (!(error instanceof Refused)) console.error(error);
  return h('div', { class: 'notice', role: 'alert' }, h('p', null, t('failed')), h('p', { dir: 'auto' }, error.message));
}

/** Goes to an address of the page without loading it anew. */
export function go(to, replace) {
  if (to === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', to);
  else history.pushState({ from: true }, '', to);
  const samePath = new URL(to, location.origin).pathname === current;
  current = location.pathname;
  if (!samePath) window.scrollTo(0, 0);
  show().then(() => {
    if (!samePath) document.getElementById('view').focus({ preventScroll: true });
  });
}

let current = location.pathname;

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const to = new URL(link.getAttribute('href'), location.href);
  if (to.origin !== location.origin || !(to.pathname in VIEWS) && to.pathname !== '/' || link.hasAttribute('download')) return;
  if (to.hash && to.pathname === location.pathname) return;
  event.preventDefault();
  go(to.pathname + to.search);
});
window.addEventListener('popstate', () => {
  current = location.pathname;
  show();
});

await load();
await show();
say('');
