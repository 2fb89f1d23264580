// Why an event stands in the record.

import { dialog, h, words } from './dom.js';
import { label, t } from './i18n.js';
import { get } from './api.js';
import { chain } from './chain.js';

/** Opens the explanation; a pasted article brings it along, a stored one is asked for it. */
export async function why(event, known) {
  const body = h('div', { class: 'why' }, h('p', { class: 'quiet' }, t('why.wait')));
  dialog(t('why.title', { type: label('type', event.event), words: event.event_text.text }), 'wide', t('close'), body);
  try {
    const told = known ?? (await get('/api/explain', { event: event.id }));
    body.replaceChildren(...explanation(event, told));
  } catch (error) {
    body.replaceChildren(h('p', { class: 'notice', role: 'alert', dir: 'auto' }, error.message));
  }
}

function explanation(event, told) {
  return [
    told.as_stored === false ? h('p', { class: 'notice' }, t('why.other')) : null,
    h('p', { class: 'why-sentence' }, words(told.sentence)),
    chain(event, told.chain.links),
    h('div', { class: 'scroll' }, h('table', { class: 'steps' },
      h('thead', null, h('tr', null, ['stage', 'decision', 'because'].map((c) => h('th', { scope: 'col' }, t(`why.${c}`))))),
      h('tbody', null, told.steps.map((step) => h('tr', null,
        h('th', { scope: 'row' }, label('stage', step.stage)),
        h('td', null, h('bdi', null, step.decision)),
        h('td', null, h('bdi', { dir: 'auto' }, step.because),
          step.words ? h('span', { class: 'quiet small offsets' }, ` [${step.words.start}–${step.words.end}]`) : null)))))),
  ].filter(Boolean);
}
