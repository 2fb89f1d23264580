// An article, pasted or stored, with its record.

import { clear, h, say, shorten, words } from './dom.js';
import { date, t } from './i18n.js';
import { fixed, get, post } from './api.js';
import { annotated, colours } from './text.js';
import { card } from './events.js';
import { chain } from './chain.js';
import { why } from './why.js';
import { judge, missed } from './mend.js';

export async function show(main, parameters, context) {
  const id = parameters.get('article');
  if (id) return stored(main, id, parameters.get('event'));
  return pick(main, parameters, context);
}

async function pick(main, parameters, { go }) {
  const result = h('div', { id: 'result' });
  const [list, vocabulary] = await Promise.all([shelf(parameters, go), fixed('/api/vocabulary')]);
  main.append(h('div', { class: 'pick' }, paste(result, (coded) => keep(coded, vocabulary.writable, go)), list), result);
}

function paste(result, keeping) {
  const problem = h('p', { class: 'notice', role: 'alert', hidden: true, dir: 'auto' });
  const button = h('button', { class: 'primary' }, t('read.code'));
  const form = h('form', { class: 'panel paste' }, h('h1', null, t('read.paste')),
    h('textarea', { name: 'text', rows: 9, dir: 'rtl', lang: 'ar', required: true, 'aria-label': t('read.text'), placeholder: t('read.hint') }),
    h('div', { class: 'pairs' },
      h('label', { class: 'field' }, h('span', null, t('read.published')), h('input', { name: 'date', type: 'date' })),
      h('label', { class: 'field' }, h('span', null, t('read.outlet')), h('input', { name: 'source', dir: 'auto', autocomplete: 'off' }))),
    problem, h('div', { class: 'buttons' }, button,
      h('button', { type: 'button', onclick: () => { form.elements.text.value = t('read.example'); form.elements.date.value = '2022-03-08'; form.elements.text.focus(); } }, t('read.tryOne'))));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    button.disabled = true;
    say(t('read.wait'));
    try {
      const { text, date: day, source } = Object.fromEntries(new FormData(form));
      const coded = await post('/api/code', { text, date: day || null, source: source || null });
      clear(result).append(keeping(coded), reading(coded));
      say(t('count.events', { n: coded.events.length }));
      result.querySelector('.reading h2').focus({ preventScroll: true });
      result.scrollIntoView({ block: 'start' });
    } catch (error) {
      problem.hidden = false;
      problem.textContent = error.message;
    } finally {
      button.disabled = false;
    }
  });
  return form;
}

/** Asks for what the store wants to know of a pasted article, and stores it. */
function keep({ article, kept }, writable, go) {
  const address = (id) => `/read?${new URLSearchParams({ article: id })}`;
  if (kept) return h('p', { class: 'notice' }, t('read.isKept'), ' ', h('a', { href: address(article.id) }, t('read.openKept')));
  if (!writable) return h('p', { class: 'notice' }, t('read.cannotKeep'));
  const problem = h('p', { class: 'notice', role: 'alert', hidden: true, dir: 'auto' });
  const button = h('button', { class: 'primary' }, t('read.keepDo'));
  const field = (key, name, attributes) => h('label', { class: 'field' }, h('span', null, t(`read.${key}`)),
    h('input', { name, value: article[name] ?? '', autocomplete: 'off', maxlength: 300, ...attributes }));
  const form = h('form', null, h('p', { class: 'quiet small' }, t('read.keepHint')),
    h('div', { class: 'pairs' }, field('title', 'title', { dir: 'auto' }), field('outlet', 'source', { dir: 'auto' }), field('published', 'date', { type: 'date' })),
    problem, h('div', { class: 'buttons' }, button));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.hidden = true;
    button.disabled = true;
    say(t('read.keeping'));
    try {
      const { title, source: outlet, date: day } = Object.fromEntries(new FormData(form));
      const made = await post('/api/articles', { text: article.text, title: title || null, source: outlet || null, date: day || null });
      go(address(made.id));
    } catch (error) {
      problem.hidden = false;
      problem.textContent = error.message;
    } finally {
      button.disabled = false;
    }
  });
  return h('details', { class: 'panel keep' }, h('summary', null, t('read.keep')), form);
}

async function shelf(parameters, go) {
  const query = {};
  for (const key of ['text', 'cursor']) if (parameters.get(key)) query[key] = parameters.get(key);
  const data = await get('/api/articles', { ...query, limit: 12 });
  const form = h('form', { role: 'search', class: 'row' },
    h('input', { name: 'text', type: 'search', dir: 'auto', value: parameters.get('text') ?? '', 'aria-label': t('read.search'), placeholder: t('read.search') }),
    h('button', null, t('read.find')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = form.elements.text.value.trim();
    go(text ? `/read?${new URLSearchParams({ text })}` : '/read');
  });
  const next = data.next ? `/read?${new URLSearchParams({ ...(query.text ? { text: query.text } : {}), cursor: data.next })}` : null;
  return h('section', { class: 'panel shelf' }, h('h2', null, t('read.stored')), form,
    data.articles.length === 0 ? h('p', { class: 'quiet' }, t('read.noArticles')) : h('ul', { class: 'articles' }, data.articles.map((a) => h('li', null,
      h('a', { href: `/read?${new URLSearchParams({ article: a.id })}` }, words(shorten((a.title || a.begins).trim(), 90))),
      h('span', { class: 'quiet small' }, [a.source, date(a.date), t('count.events', { n: a.events })].filter(Boolean).join(' · '))))),
    next ? h('nav', { class: 'pages', 'aria-label': t('pages.label') }, h('a', { class: 'button', href: next }, t('pages.next'))) : null);
}

async function stored(main, id, event) {
  const [data, vocabulary] = await Promise.all([get('/api/article', { id }), fixed('/api/vocabulary')]);
  main.append(reading(data, { writable: vocabulary.writable, event }));
}

/** Text and records side by side. */
function reading(data, options = {}) {
  const { article, events, explanations } = data;
  const verdicts = new Map((data.corrections ?? []).map((c) => [c.event, c]));
  let pinned = -1;
  const on = (index, pin) => {
    if (pin) pinned = pinned === index ? -1 : index;
    const now = index >= 0 && !pin ? index : pinned;
    text.light(now);
    cards.forEach((element, i) => element.classList.toggle('active', i === now));
    if (pin && now >= 0) cards[now].scrollIntoView({ block: 'nearest' });
  };
  const text = annotated(article.text, events, explanations, on);
  const cards = events.map((event, i) => record(event, i, { explanation: explanations?.[i], verdicts, writable: options.writable, on, text }));
  const box = h('div', { class: 'reading', onkeydown: (e) => {
    if (e.key === 'Escape') {
      pinned = -1;
      on(-1, false);
    }
  } },
  h('section', { class: 'panel page', 'aria-label': t('read.text') },
    h('header', null, article.title ? h('h2', { tabindex: '-1', lang: 'ar', dir: 'auto' }, words(article.title)) : h('h2', { tabindex: '-1', class: 'small' }, t('read.text')),
      h('p', { class: 'quiet small' }, [article.source, ...(article.authors ?? []), date(article.date), explanations ? null : article.id].filter(Boolean).map((x, i) => [i ? ' · ' : '', h('bdi', null, x)]),
        source(article.url))),
    colours(), text.element),
  h('section', { class: 'records', 'aria-label': t('read.records') },
    h('h2', null, t('count.events', { n: events.length })), events.length === 0 ? h('p', { class: 'notice' }, t('read.noEvents')) : null,
    options.writable ? foot(article, verdicts) : null, cards));
  const wanted = events.findIndex((event) => event.id === options.event);
  if (wanted >= 0) requestAnimationFrame(() => {
    on(wanted, true);
    text.mark(wanted)?.scrollIntoView({ block: 'center' });
  });
  return box;
}

/** Only addresses of the web; a link in an article may say anything. */
function source(url) {
  return /^https?:\/\//i.test(url ?? '') ? [' · ', h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, t('read.source'))] : null;
}

function record(event, index, { explanation, verdicts, writable, on, text }) {
  const buttons = h('div', { class: 'buttons small' },
    h('button', { type: 'button', class: 'why-button', onclick: () => why(event, explanation) }, t('why.button')));
  if (writable) {
    const place = h('span');
    const draw = (verdict) => place.replaceChildren(judge(event, verdict?.verdict === 'withdrawn' ? null : verdict, draw));
    draw(verdicts.get(event.id));
    buttons.append(place);
  }
  const element = card(event, index, chain(event, explanation?.chain.links), buttons);
  element.tabIndex = 0;
  element.addEventListener('mouseenter', () => on(index, false));
  element.addEventListener('mouseleave', () => on(-1, false));
  element.addEventListener('focusin', () => on(index, false));
  element.addEventListener('keydown', (e) => move(e, element, () => text.mark(index)));
  return element;
}

/** Arrow keys go from record to record; Enter goes to the words. */
function move(event, element, mark) {
  if (event.target !== element) return;
  const next = event.key === 'ArrowDown' ? element.nextElementSibling : event.key === 'ArrowUp' ? element.previousElementSibling : null;
  if (next?.matches('article')) {
    event.preventDefault();
    next.focus();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    mark()?.focus();
    mark()?.scrollIntoView({ block: 'center' });
  }
}

function foot(article, verdicts) {
  const list = h('ul', { class: 'missed' });
  const draw = (made) => {
    if (made) verdicts.set(made.event, made);
    list.replaceChildren(...[...verdicts.values()].filter((c) => c.verdict === 'missed').map((c) => h('li', null, `${t('correct.missed')}: `, words(c.mended.trigger),
      h('button', { type: 'button', class: 'plain', 'aria-label': t('mend.remove'), onclick: async () => draw(await post('/api/corrections', { event: c.event, document: article.id, verdict: 'withdrawn' })) }, '✕'))));
  };
  draw();
  return h('div', { class: 'buttons small' }, h('button', { type: 'button', onclick: () => missed(article.id, String(getSelection()).trim(), draw) }, t('correct.add')), list);
}
