// Files of evidence in pieces: where the line breaks, the rest goes on behind what came. Without it they go with the form, whole.
(() => {
  'use strict';

  const form = document.getElementById('bao-cao');
  if (!form) return;
  const piece = 1 << 20;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  let running = 0;

  // Refusals end it; a broken line, a busy server or an expired sign-in only make it wait.
  class Refused extends Error {}

  const ask = async (address, options) => {
    const page = globalThis.xanhReport;
    const answer = await fetch(address, { ...options, headers: { ...page.headers(), ...options.headers } });
    if (answer.ok) return answer;
    if (answer.status === 401) page.signedOut();
    if (answer.status === 400) await page.look();
    if ([403, 404, 413, 422].includes(answer.status)) throw new Refused((await answer.json().catch(() => ({}))).message ?? page.say('failed'));
    throw new Error(String(answer.status));
  };

  const patiently = async (work, told) => {
    for (let wait = 1000; ; wait = Math.min(wait * 2, 30000)) {
      try {
        return await work();
      } catch (fault) {
        if (fault instanceof Refused) throw fault;
        told();
        await pause(wait);
      }
    }
  };

  const upload = async (key, file, tell) => {
    const page = globalThis.xanhReport;
    const waiting = () => tell(page.say('file-waits'));
    const begun = await patiently(async () => (await ask(`/lam-viec/bao-cao/${form.dataset.report}/tep`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ key, name: file.name, length: file.size }),
    })).json(), waiting);
    let offset = 0;
    for (;;) {
      tell(`${Math.floor((offset / file.size) * 100)} %`);
      const from = offset;
      try {
        const answer = await ask(begun.address, { method: 'PATCH', headers: { 'Upload-Offset': String(from) }, body: file.slice(from, from + piece) });
        if (answer.status === 200) return answer.json();
        offset = Number(answer.headers.get('Upload-Offset'));
      } catch (fault) {
        if (fault instanceof Refused) throw fault;
        waiting();
        await pause(1000);
        offset = (await patiently(async () => (await ask(begun.address, {})).json(), waiting)).offset;
      }
    }
  };

  const show = (list, key, file) => {
    const page = globalThis.xanhReport;
    const row = document.createElement('li');
    const [name, state] = [document.createElement('span'), document.createElement('small')];
    name.textContent = file.name;
    row.append(name, ' ', state);
    list.append(row);
    running++;
    return upload(key, file, (words) => { state.textContent = words; }).then((taken) => {
      const link = document.createElement('a');
      [link.href, link.textContent] = [taken.address, taken.name];
      const remove = document.createElement('button');
      Object.assign(remove, { type: 'submit', name: 'bo-tep', value: taken.id, className: 'btn btn-row', textContent: page.say('remove-file') });
      remove.setAttribute('aria-label', `${page.say('remove-file')}: ${taken.name}`);
      row.replaceChildren(link, ' ', remove);
    }, (fault) => {
      row.className = 'field-error';
      state.textContent = fault.message;
    }).finally(() => { running--; });
  };

  form.addEventListener('change', async (event) => {
    const input = event.target;
    const box = input.type === 'file' && input.closest('[data-files]');
    if (!box) return;
    const chosen = [...input.files];
    // They go by themselves now, not with the form.
    input.value = '';
    for (const file of chosen) await show(box.querySelector('.note-files'), box.dataset.files, file);
  });
  window.addEventListener('beforeunload', (event) => {
    if (running > 0) event.preventDefault();
  });
})();
