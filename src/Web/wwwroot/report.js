// The report page by itself: checks while one types, saves drafts, keeps them without a connection, shows what others saved. Without it the form works as a form.
(() => {
  'use strict';

  const form = document.getElementById('bao-cao');
  if (!form) return;
  const { xanhRules: rules, xanhStore: store } = globalThis;
  const { report, owner, mark } = form.dataset;
  const texts = JSON.parse(form.dataset.texts);
  const say = (key, ...words) => texts[key].replace(/\{(\d)\}/g, (_, i) => words[i] ?? '');
  const line = document.getElementById('trang-thai');
  const address = `/lam-viec/bao-cao/${report}`;
  let token = form.querySelector('[name=__RequestVerificationToken]').value;

  // ---- fields
  const fields = new Map();
  for (const input of form.querySelectorAll('[name^="v."]')) {
    const key = input.name.slice(2);
    const box = input.closest('[data-field]');
    const seen = box.querySelector('[name^="s."]');
    const label = box.querySelector('label').firstChild.textContent.trim();
    fields.set(key, { key, input, box, seen, label, rule: JSON.parse(input.dataset.rule), saved: input.value, conflict: !!box.querySelector('.both-texts'), timer: 0 });
    // What came back from a save without scripts is not saved yet.
    if (box.querySelector('.both-texts, .field-error span')) fields.get(key).saved = null;
  }
  const typed = (field) => rules.read(field.rule, field.input.value, mark);
  const isDirty = (field) => field.input.value !== field.saved;
  const isNumber = (field) => ['number', 'percent', 'money'].includes(field.rule.kind);
  const shown = (field, value) => {
    if (isNumber(field) && rules.readNumber(value, '.') !== null) return rules.showNumber(value, mark);
    return field.rule.kind === 'choice' ? [...field.input.options].find((o) => o.value === value)?.text ?? value : value;
  };
  const put = (field, value, seen) => {
    field.input.value = field.rule.kind === 'choice' ? value : shown(field, value);
    field.saved = field.input.value;
    field.seen.value = seen;
    check(field);
  };
  const versionOf = (seen) => Number.parseInt(seen.slice(0, seen.lastIndexOf('-')), 10);

  function check(field) {
    const answer = typed(field);
    const faults = [...answer.faults];
    const other = fields.get(field.rule.notAbove);
    if (other && answer.value && rules.isAboveOther(answer.value, typed(other).value ?? '')) faults.push({ code: 'above-other', argument: other.label });
    const place = document.getElementById(`${field.input.id}-loi`);
    const words = faults.map((f) => say(`fault.${f.code}`, /^-?[0-9.]+$/.test(f.argument) ? rules.showNumber(f.argument, mark) : f.argument)).join(' ');
    if (place.textContent.trim() !== words) place.textContent = words;
    if (words) field.input.setAttribute('aria-invalid', 'true');
    else field.input.removeAttribute('aria-invalid');
    return answer;
  }

  // ---- the line that says where it stands
  function tell(kind, words, link) {
    line.hidden = false;
    line.dataset.kind = kind;
    line.textContent = words;
    if (link) {
      const anchor = document.createElement('a');
      [anchor.href, anchor.textContent] = link;
      line.append(' ', anchor);
    }
  }

  // ---- conflicts
  function disagree(field, theirs) {
    field.conflict = true;
    field.box.querySelector('.both-texts')?.remove();
    const both = document.createElement('div');
    both.className = 'both-texts';
    both.setAttribute('role', 'alert');
    const add = (tag, words, kind) => {
      const part = document.createElement(tag);
      part.textContent = words;
      if (kind) part.className = kind;
      return part;
    };
    const button = (words, act) => {
      const made = add('button', words, 'btn btn-row');
      made.type = 'button';
      made.addEventListener('click', () => {
        settle(field);
        act();
        field.input.focus();
      });
      return made;
    };
    both.append(
      add('p', say('conflict', theirs.by ?? say('somebody'), theirs.at ?? ''), 'both-head'),
      add('p', theirs.value === '' ? say('empty') : shown(field, theirs.value), 'note-text'),
      button(say('keep-mine'), () => { field.seen.value = theirs.seen; keep(field); plan(0); }),
      button(say('take-theirs'), () => { put(field, theirs.value, theirs.seen); store.remove(owner, report, field.key); plan(0); }),
    );
    field.input.before(both);
  }
  function settle(field) {
    field.box.querySelector('.both-texts')?.remove();
    field.conflict = false;
  }

  // ---- saving
  const keep = (field) => store.put({ owner, report, key: field.key, text: field.input.value, seen: field.seen.value });
  let [planned, sending, again, wait] = [0, false, false, 5000];
  const plan = (delay) => {
    clearTimeout(planned);
    planned = setTimeout(send, delay);
  };
  const headers = () => ({ 'X-Requested-With': 'report', RequestVerificationToken: token });

  function took(field, sent, result) {
    if (result.state === 'conflict') {
      disagree(field, result);
    } else if (result.state === 'saved' || result.state === 'unchanged') {
      field.seen.value = result.seen;
      if (field.input.value !== sent) {
        keep(field);
        return;
      }
      field.saved = sent;
      store.remove(owner, report, field.key);
      // Nobody touched it here, and somebody did elsewhere.
      if (result.state === 'unchanged' && typed(field).value !== result.value) put(field, result.value, result.seen);
    } else {
      field.saved = field.input.value;
      document.getElementById(`${field.input.id}-loi`).textContent = say('closed-field');
    }
  }

  async function send(keepalive = false) {
    if (sending) {
      again = true;
      return;
    }
    const dirty = [...fields.values()].filter((f) => isDirty(f) && !f.conflict);
    const ready = dirty.filter((f) => typed(f).value !== null);
    if (ready.length === 0) {
      standing(null);
      return;
    }
    sending = true;
    tell('going', say('saving'));
    const sent = ready.map((f) => ({ key: f.key, seen: f.seen.value, text: f.input.value }));
    try {
      const answer = await fetch(`${address}/luu`, {
        method: 'POST', keepalive: keepalive === true, headers: { ...headers(), 'Content-Type': 'application/json' }, body: JSON.stringify({ mark, fields: sent }),
      });
      await answered(answer, sent);
    } catch {
      lost();
    } finally {
      sending = false;
      if (again) {
        again = false;
        plan(200);
      }
    }
  }

  async function answered(answer, sent) {
    if (answer.ok) {
      const { at, fields: results } = await answer.json();
      wait = 5000;
      results.forEach((result, i) => took(fields.get(result.key), sent[i].text, result));
      standing(at);
      worker({ keep: [location.pathname] });
    } else if (answer.status === 401) {
      signedOut();
    } else if (answer.status === 400) {
      if (await look()) plan(500);
    } else if (answer.status >= 500) {
      lost();
    } else {
      tell('bad', (await answer.json().catch(() => ({}))).message ?? say('failed'));
    }
  }

  function standing(at) {
    const left = [...fields.values()].filter(isDirty);
    const bad = left.find((f) => typed(f).value === null);
    if (left.some((f) => f.conflict)) tell('bad', say('has-conflict'));
    else if (bad) tell('bad', say('unreadable'), [`#${bad.input.id}`, bad.label]);
    else if (at) tell('good', say('saved', at));
  }
  function lost() {
    tell('off', say('offline', [...fields.values()].filter(isDirty).length));
    plan(wait);
    wait = Math.min(wait * 2, 60000);
  }
  function signedOut() {
    tell('off', say('signed-out'), [`/dang-nhap?tiep=${encodeURIComponent(address)}`, say('sign-in')]);
    plan(15000);
  }

  // ---- what others saved
  async function look() {
    let live;
    try {
      const answer = await fetch(`${address}/trang-thai`, { headers: headers() });
      if (answer.status === 401) signedOut();
      if (!answer.ok) return false;
      live = await answer.json();
    } catch {
      return false;
    }
    if (live.owner !== owner) {
      tell('bad', say('other-person'));
      return false;
    }
    token = live.token;
    form.querySelector('[name=__RequestVerificationToken]').value = token;
    if (!live.mayWrite) {
      tell('bad', say('closed'));
      return false;
    }
    for (const theirs of live.fields) {
      const field = fields.get(theirs.key);
      if (field && !sending && !field.conflict && theirs.seen !== field.seen.value && versionOf(theirs.seen) >= versionOf(field.seen.value)) meet(field, theirs);
    }
    return true;
  }
  function meet(field, theirs) {
    if (!isDirty(field)) {
      put(field, theirs.value, theirs.seen);
      if (theirs.by) tell('good', say('theirs', theirs.by, field.label));
    } else if (typed(field).value === theirs.value) {
      field.seen.value = theirs.seen;
    } else {
      disagree(field, theirs);
    }
  }

  // ---- without a connection
  function worker(message) {
    navigator.serviceWorker?.ready.then((there) => there.active?.postMessage(message)).catch(() => {});
  }
  function register() {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register('/report-worker.js', { scope: '/lam-viec/bao-cao/' }).catch(() => {});
    const parts = performance.getEntriesByType('resource').map((r) => new URL(r.name)).filter((u) => u.origin === location.origin && /\.(css|js|svg|woff2?)$/.test(u.pathname));
    worker({ keep: [location.pathname, ...new Set(parts.map((u) => u.pathname + u.search))] });
  }
  async function restore() {
    for (const draft of await store.all(owner, report)) {
      const field = fields.get(draft.key);
      if (!field || draft.text === field.input.value) {
        if (field) store.remove(owner, report, draft.key);
        else leftOver(draft);
        continue;
      }
      const theirs = { value: typed(field).value ?? field.input.value, seen: field.seen.value };
      field.input.value = draft.text;
      check(field);
      if (draft.seen === theirs.seen || versionOf(draft.seen) > versionOf(theirs.seen)) field.seen.value = draft.seen;
      else disagree(field, theirs);
    }
    plan(0);
  }
  // The field is not open any more: what was typed is shown, to be copied.
  function leftOver(draft) {
    const note = document.createElement('p');
    note.className = 'refused note-text';
    note.textContent = `${say('left-over')}\n${draft.text}`;
    line.after(note);
  }

  // ---- the page
  form.addEventListener('input', (event) => {
    const field = event.target.name?.startsWith('v.') && fields.get(event.target.name.slice(2));
    if (!field) return;
    keep(field);
    clearTimeout(field.timer);
    field.timer = setTimeout(() => check(field), 300);
    plan(1500);
  });
  form.addEventListener('submit', (event) => {
    if (event.submitter?.name === 'bo-tep' && navigator.onLine) return;
    event.preventDefault();
    event.submitter?.name === 'bo-tep' ? tell('off', say('needs-line')) : plan(0);
  });
  form.querySelector('.save-bar a').addEventListener('click', async (event) => {
    if (![...fields.values()].some(isDirty)) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    clearTimeout(planned);
    // A save under way is waited for: else what was typed after it would keep the reader here.
    while (sending) await new Promise((resolve) => { setTimeout(resolve, 50); });
    await send();
    const bad = [...fields.values()].find(isDirty);
    bad ? bad.input.focus() : location.assign(href);
  });
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? send(true) : look()));
  window.addEventListener('online', () => { wait = 5000; plan(0); });
  window.addEventListener('offline', lost);
  setInterval(() => { if (document.visibilityState === 'visible' && !sending) look(); }, 15000);
  globalThis.xanhReport = { say, tell, headers, look, signedOut };
  for (const field of fields.values()) if (field.input.value !== '') check(field);
  register();
  restore();
})();
