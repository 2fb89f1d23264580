// Talks to /api.

/** What the server refused, with its own words. */
export class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

async function answer(response) {
  let body = null;
  try {
    body = await response.json();
  } catch {
    throw new Refused(response.status, `${response.status}`);
  }
  if (!response.ok) throw new Refused(response.status, body?.error?.message ?? `${response.status}`);
  return body;
}

export async function get(path, parameters) {
  const query = parameters ? `?${new URLSearchParams(parameters)}` : '';
  return answer(await fetch(path + query, { headers: { Accept: 'application/json' } }));
}

export async function post(path, body) {
  return answer(await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }));
}

const once = new Map();

/** What does not change while the server runs. */
export function fixed(path) {
  if (!once.has(path)) once.set(path, get(path));
  return once.get(path);
}
