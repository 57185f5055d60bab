// Makes import and review smoother; everything works without it.
(() => {
  'use strict';

  // Files dropped on the upload area.
  for (const area of document.querySelectorAll('[data-drop]')) {
    const input = document.getElementById(area.dataset.drop);
    const hint = area.querySelector('.drop-hint');
    const list = area.querySelector('.chosen-files');
    hint.hidden = false;
    const show = () => list.replaceChildren(...[...input.files].map((file) => {
      const line = document.createElement('li');
      line.textContent = file.name;
      return line;
    }));
    input.addEventListener('change', show);
    for (const name of ['dragover', 'dragleave', 'drop']) {
      area.addEventListener(name, (event) => {
        event.preventDefault();
        area.classList.toggle('over', name === 'dragover');
      });
    }
    area.addEventListener('drop', (event) => {
      input.files = event.dataTransfer.files;
      show();
    });
  }

  // A click on a mark or an item finds the other side without loading the page again.
  const narrow = window.matchMedia('(max-width: 800px)');
  const columns = document.querySelector('.review-columns');
  const places = {};
  // Each side is found again where it was left.
  const turnTo = (part) => {
    const shown = columns.classList.contains('show-source') ? 'van-ban' : 'cac-muc';
    for (const link of document.querySelectorAll('.view-switch a')) link.setAttribute('aria-current', String(link.hash === '#' + part));
    if (part === shown) return;
    places[shown] = window.scrollY;
    columns.classList.toggle('show-source', part === 'van-ban');
    if (narrow.matches && part in places) window.scrollTo(0, places[part]);
  };
  const show = (target) => target.scrollIntoView({ block: target.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
  const find = (target) => {
    if (narrow.matches) turnTo(target.closest('.review-source') ? 'van-ban' : 'cac-muc');
    show(target);
    for (const old of columns.querySelectorAll('.found')) old.classList.remove('found');
    target.classList.add('found');
    (target.matches('a, button') ? target : target.querySelector('a, button') ?? target).focus({ preventScroll: true });
  };
  if (columns) {
    columns.classList.add('switchable');
    document.addEventListener('click', (event) => {
      const link = event.target.closest?.('[data-find]');
      const target = link && document.getElementById(link.dataset.find);
      if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      find(target);
    });
    for (const link of document.querySelectorAll('.view-switch a')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        turnTo(link.hash.slice(1));
      });
    }
    turnTo('cac-muc');
    const shown = location.hash && document.getElementById(location.hash.slice(1));
    if (shown && columns.contains(shown) && shown.id !== 'van-ban' && shown.id !== 'cac-muc') {
      const other = !narrow.matches && document.getElementById(shown.dataset.place ?? '');
      if (other) show(other);
      find(shown);
    }
  }

  // Several items chosen at once. The form itself is replaced when items are accepted one by one.
  const boxes = () => [...document.querySelectorAll('input[form="chon-dung"]')];
  const tell = () => {
    const bulk = document.getElementById('chon-dung');
    if (!bulk) return;
    const chosen = boxes().filter((box) => box.checked).length;
    bulk.querySelector('.chosen-count').textContent = chosen > 0 ? `(${chosen})` : '';
    bulk.querySelector('.choose-all').hidden = false;
    document.getElementById('chon-het').checked = chosen > 0 && chosen === boxes().length;
  };
  document.addEventListener('change', (event) => {
    if (event.target.id === 'chon-het') {
      for (const box of boxes()) box.checked = event.target.checked;
    }
    if (event.target.id === 'chon-het' || event.target.getAttribute?.('form') === 'chon-dung') tell();
  });
  document.body.addEventListener('htmx:afterSettle', tell);
  tell();

  // A part of the page that was replaced leaves the keyboard where one goes on.
  let next = null;
  document.body.addEventListener('htmx:beforeSwap', (event) => {
    const item = event.detail.target.closest?.('.review-item');
    next = item && { id: item.id, after: (item.nextElementSibling ?? item.previousElementSibling)?.id };
  });
  document.body.addEventListener('htmx:afterSettle', () => {
    const item = next && (document.getElementById(next.id) ?? document.getElementById(next.after));
    next = null;
    if (item && (document.activeElement === document.body || !document.activeElement)) item.querySelector('.item-actions button, .item-actions a')?.focus();
  });

  // What was sent and did not arrive is told, and stays in the form.
  const note = document.getElementById('mat-ket-noi');
  if (note) {
    const say = (words) => {
      note.textContent = words;
      note.hidden = false;
      note.scrollIntoView({ block: 'nearest' });
    };
    for (const name of ['htmx:sendError', 'htmx:timeout']) document.body.addEventListener(name, () => say(note.dataset.lost));
    document.body.addEventListener('htmx:responseError', (event) => {
      if (event.detail.xhr.status !== 401) say(note.dataset.failed);
    });
    document.body.addEventListener('htmx:afterRequest', (event) => {
      if (event.detail.successful) note.hidden = true;
    });
    window.addEventListener('online', () => { note.hidden = true; });
    document.addEventListener('submit', (event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      say(note.dataset.lost);
    });
  }

  // Words selected in the source become the quote of a new item.
  const add = document.querySelector('[data-add]');
  const source = document.querySelector('.review-source .source-text');
  if (add && source) {
    document.addEventListener('selectionchange', () => {
      const selection = document.getSelection();
      const chosen = selection.rangeCount > 0 && source.contains(selection.anchorNode) && source.contains(selection.focusNode);
      const range = chosen && selection.getRangeAt(0);
      const text = chosen ? textOf(range.cloneContents()).trim() : '';
      if (text.length === 0 || text.length > 1500) {
        add.href = add.dataset.add;
        return;
      }
      const before = document.createRange();
      before.setStart(source, 0);
      before.setEnd(range.startContainer, range.startOffset);
      const near = Number(source.dataset.from) + textOf(before.cloneContents()).length;
      add.href = `${add.dataset.add}?trich=${encodeURIComponent(text)}&gan=${near}`;
    });
  }

  // The source's own words, without the labels of marks.
  function textOf(part) {
    for (const mark of part.querySelectorAll('.mark-link')) mark.remove();
    return part.textContent;
  }
})();
