// Makes elements. Text only ever becomes text nodes; no string is read as HTML.

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'data') Object.assign(element.dataset, value);
    else if (key === 'vars') {
      for (const [name, v] of Object.entries(value)) element.style.setProperty(name, v);
    } else if (key === 'value' || key === 'checked' || key === 'selected') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((c) => c !== null && c !== undefined && c !== false)
    .map((c) => (typeof c === 'string' ? visible(c) : c)));
  return element;
}

/** An HTML element. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Words of an article: in a direction of their own that disturbs nothing around them. */
export function words(text, className) {
  return h('bdi', { lang: 'ar', dir: 'auto', class: `words ${className ?? ''}`.trim() }, visible(text ?? ''));
}

const CONTROLS = {
  '\u202a': 'LRE', '\u202b': 'RLE', '\u202c': 'PDF', '\u202d': 'LRO', '\u202e': 'RLO',
  '\u2066': 'LRI', '\u2067': 'RLI', '\u2068': 'FSI', '\u2069': 'PDI',
};

/** Characters that would turn around what is shown are named instead. */
export function visible(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (c) => `⟦${CONTROLS[c]}⟧`);
}

/** The beginning of a text, up to the end of a word, at most so many characters. */
export function shorten(text, most) {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const beginning = points.slice(0, most + 1).join('');
  const space = beginning.search(/\s\S*$/);
  return `${space > most / 2 ? beginning.slice(0, space) : points.slice(0, most).join('')}…`;
}

export function clear(element) {
  element.replaceChildren();
  return element;
}

/** A region that says politely what has happened. */
export function say(text) {
  document.getElementById('says').textContent = text;
}

/** Opens a dialog and removes it when it closes. */
export function dialog(title, className, closeLabel, ...content) {
  const box = h('dialog', { class: className, 'aria-labelledby': 'dialog-title' },
    h('header', { class: 'dialog-head' },
      h('h2', { id: 'dialog-title' }, title),
      h('button', { type: 'button', class: 'plain close', 'aria-label': closeLabel, onclick: () => box.close() }, '✕')),
    ...content);
  box.addEventListener('close', () => box.remove());
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  box.showModal();
  return box;
}
