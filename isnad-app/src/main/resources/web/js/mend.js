// Right, wrong, or otherwise: what a reader says of a record.

import { dialog, h, say } from './dom.js';
import { country, countryCodes, label, t } from './i18n.js';
import { fixed, post } from './api.js';

/** A record in the form in which news is coded by hand. */
export function goldOf(event) {
  const people = (list) => list.map((p) => ({ text: p.text, country: p.code, sector: p.sector }));
  return {
    type: event.event, mode: event.mode, trigger: event.event_text.text, actor: people(event.actor), recipient: people(event.recipient),
    status: event.status, date_text: event.date_text?.text ?? null, date: event.date, place: event.event_loc?.text ?? null,
    place_country: event.event_loc?.country_code ?? null, said_by: people(event.said_by),
  };
}

const EMPTY = { type: 'CONSULT', mode: [], trigger: '', actor: [], recipient: [], status: 'asserted', date_text: null, date: null, place: null, place_country: null, said_by: [] };

/** The buttons below a record; verdict is what counts so far. */
export function judge(event, verdict, done) {
  const send = async (what) => {
    try {
      const made = await post('/api/corrections', { event: event.id, document: event.document, verdict: what });
      say(t(`correct.${what}`));
      done(made);
    } catch (error) {
      say(error.message);
      dialog(t('failed'), '', t('close'), h('p', { class: 'notice', dir: 'auto' }, error.message));
    }
  };
  const current = verdict?.verdict;
  const button = (what) => h('button', {
    type: 'button', class: `verdict ${what}`, 'aria-pressed': current === what ? 'true' : 'false',
    onclick: () => send(current === what ? 'withdrawn' : what),
  }, t(`correct.${what}`));
  return h('span', { class: 'judge', role: 'group', 'aria-label': t('correct.label') }, button('right'), button('wrong'),
    h('button', {
      type: 'button', class: 'verdict mended', 'aria-pressed': current === 'mended' ? 'true' : 'false',
      onclick: () => mend(event.document, event.id, verdict?.mended ?? goldOf(event), done),
    }, t('correct.mended')));
}

/** An event that the machine did not find. */
export const missed = (document, words, done) => mend(document, null, { ...EMPTY, trigger: words }, done);

async function mend(document, id, gold, done) {
  const vocabulary = await fixed('/api/vocabulary');
  const field = (key, control) => h('label', { class: 'field' }, h('span', null, t(`mend.${key}`)), control);
  const input = (key, attributes) => field(key, h('input', { name: key, value: gold[key] ?? '', dir: 'auto', autocomplete: 'off', ...attributes }));
  const modes = h('div', { class: 'ticks' });
  const type = h('select', { name: 'type', onchange: () => drawModes([]) },
    Object.keys(vocabulary.types).map((v) => h('option', { value: v, selected: v === gold.type }, `${label('type', v)} (${v})`)));
  const drawModes = (chosen) => modes.replaceChildren(...vocabulary.types[type.value].map((m) => h('label', { class: 'tick' },
    h('input', { type: 'checkbox', name: 'mode', value: m, checked: chosen.includes(m) }), h('span', null, label('mode', m)))));
  drawModes(gold.mode);
  const error = h('p', { class: 'notice', role: 'alert', hidden: true, dir: 'auto' });
  const form = h('form', { class: 'mend' },
    field('type', type), h('fieldset', null, h('legend', null, t('mend.mode')), modes),
    input('trigger', { required: true }),
    ...['actor', 'recipient', 'said_by'].map((role) => people(role, gold[role], vocabulary)),
    field('status', h('select', { name: 'status' }, vocabulary.statuses.map((v) => h('option', { value: v, selected: v === gold.status }, label('status', v))))),
    h('div', { class: 'pairs' }, input('date_text'), input('date', { placeholder: '2013-09-26', pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
      input('place'), input('place_country', { placeholder: 'IRQ', pattern: '[A-Z]{3}', list: 'mend-codes' })),
    field('note', h('textarea', { name: 'note', rows: 2, dir: 'auto' })),
    h('datalist', { id: 'mend-codes' }, countryCodes().map((code) => h('option', { value: code }, country(code)))),
    error, h('div', { class: 'buttons' }, h('button', { class: 'primary' }, t('mend.save'))));
  const box = dialog(t(id ? 'mend.title' : 'mend.missed'), 'wide', t('close'), h('p', { class: 'quiet small' }, t('mend.hint')), form);
  form.addEventListener('submit', async (submitted) => {
    submitted.preventDefault();
    try {
      const made = await post('/api/corrections', {
        event: id ?? '', document, verdict: id && !id.includes(':+') ? 'mended' : 'missed', note: form.elements.note.value, mended: read(form),
      });
      box.close();
      say(t('correct.mended'));
      done(made);
    } catch (problem) {
      error.hidden = false;
      error.textContent = problem.message;
    }
  });
}

function people(role, list, vocabulary) {
  const rows = h('div', { class: 'people' });
  const add = (p) => rows.append(h('div', { class: 'person-row', data: { role } },
    h('input', { name: 'text', value: p.text ?? '', dir: 'auto', 'aria-label': t('mend.words') }),
    h('input', { name: 'country', value: p.country ?? '', placeholder: 'IRQ', pattern: '[A-Z]{3}', list: 'mend-codes', class: 'short', 'aria-label': t('mend.country') }),
    h('select', { name: 'sector', 'aria-label': t('mend.sector') }, h('option', { value: '' }, '–'),
      vocabulary.sectors.map((v) => h('option', { value: v, selected: v === p.sector }, `${v} ${label('sector', v)}`))),
    h('button', { type: 'button', class: 'plain', 'aria-label': t('mend.remove'), onclick: (e) => e.target.closest('.person-row').remove() }, '✕')));
  list.forEach(add);
  return h('fieldset', null, h('legend', null, t(`mend.${role}`)), rows,
    h('button', { type: 'button', class: 'small', onclick: () => add({}) }, t('mend.add')));
}

function read(form) {
  const value = (name) => form.elements[name].value.trim() || null;
  const rows = (role) => [...form.querySelectorAll(`.person-row[data-role="${role}"]`)].map((row) => ({
    text: row.querySelector('[name=text]').value.trim(), country: row.querySelector('[name=country]').value.trim() || null,
    sector: row.querySelector('[name=sector]').value || null,
  }));
  return {
    type: value('type'), mode: [...form.querySelectorAll('[name=mode]:checked')].map((m) => m.value), trigger: value('trigger'),
    actor: rows('actor'), recipient: rows('recipient'), said_by: rows('said_by'), status: value('status'),
    date_text: value('date_text'), date: value('date'), place: value('place'), place_country: value('place_country'),
  };
}
