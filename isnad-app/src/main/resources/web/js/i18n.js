// The interface in English and Arabic; names of countries, sectors and types in both.

let strings = {};
let names = {};
let plural = new Intl.PluralRules('en');
let numbers = new Intl.NumberFormat('en');
let dates = {};

export const lang = () => document.documentElement.lang;

export async function load() {
  const [s, n] = await Promise.all([
    fetch(`/i18n/${lang()}.json`).then((r) => r.json()),
    Object.keys(names).length ? names : fetch('/api/names').then((r) => (r.ok ? r.json() : {})),
  ]);
  strings = s;
  names = n;
  const locale = lang() === 'ar' ? 'ar-u-nu-latn' : 'en';
  plural = new Intl.PluralRules(lang());
  numbers = new Intl.NumberFormat(locale);
  const utc = { timeZone: 'UTC' };
  dates = {
    4: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric' }),
    7: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', month: 'long' }),
    10: new Intl.DateTimeFormat(locale, { ...utc, year: 'numeric', month: 'short', day: 'numeric' }),
  };
}

export function setLang(value) {
  document.documentElement.lang = value;
  document.documentElement.dir = value === 'ar' ? 'rtl' : 'ltr';
  keep('isnad.lang', value);
}

export function keep(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}

function lookUp(key) {
  const dot = key.indexOf('.');
  return dot < 0 ? strings[key] : strings[key.slice(0, dot)]?.[key.slice(dot + 1)];
}

/** A string of the interface; {n} and other names in braces are filled in, plurals chosen by n. */
export function t(key, values) {
  let text = lookUp(key);
  if (text && typeof text === 'object') {
    const n = values?.n ?? 0;
    text = text[`=${n}`] ?? text[plural.select(n)] ?? text.other;
  }
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values?.[name];
    if (name === 'w') return numberWord(values.n);
    return value === undefined ? whole : typeof value === 'number' ? num(value) : value;
  });
}

/** Small numbers as words, as in prose. */
function numberWord(n) {
  return strings.words?.[n] ?? num(n);
}

export const has = (key) => lookUp(key) !== undefined;
export const num = (n) => numbers.format(n);

export function country(code) {
  return names[code]?.[lang() === 'ar' ? 'ar' : 'en'] ?? code;
}

export const countryCodes = () => Object.keys(names);

/** A type, mode, sector, status … in the language of the interface; the code itself if it has no name. */
export function label(kind, code) {
  return has(`${kind}.${code}`) ? t(`${kind}.${code}`) : code;
}

/** IRQ/GOV → Iraq · government */
export function actor(key) {
  const [code, sector] = key.split('/');
  const parts = [];
  if (code && code !== '-') parts.push(country(code));
  if (sector && sector !== '-') parts.push(label('sector', sector));
  return parts.join(' · ') || key;
}

/** A date at the precision it is known. */
export function date(iso) {
  const format = iso ? dates[iso.length] : null;
  if (!format) return iso ?? '';
  const full = `${iso}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return Number.isNaN(day.valueOf()) ? iso : format.format(day);
}
