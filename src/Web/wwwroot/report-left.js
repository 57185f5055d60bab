// How many fields of a report are still to be filled in or mended, counted anew while one types.
(() => {
  'use strict';

  const form = document.getElementById('bao-cao');
  const line = form?.querySelector('.save-bar [data-left]');
  if (!line) return;
  const rules = globalThis.xanhRules;
  const texts = JSON.parse(form.dataset.texts);
  const fields = [...form.querySelectorAll('[name^="v."]')].map((input) => ({ input, rule: JSON.parse(input.dataset.rule) }));
  const isOpen = ({ input, rule }) => (input.value.trim() === '' ? rule.required : rules.read(rule, input.value, form.dataset.mark).value === null);
  const count = () => fields.filter(isOpen).length;
  // What the server counts beyond these, such as files to attach, stays until the page is opened again.
  const besides = Math.max(0, Number.parseInt(line.dataset.left, 10) - count());
  form.addEventListener('input', () => {
    const left = count() + besides;
    line.textContent = left > 0 ? texts.left.replace('{0}', left) : texts['none-left'];
  });
})();
