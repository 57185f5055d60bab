// The rules of answers, as on the server (Programme/Reporting/Rules): both run the vectors of tests/Testing/rule-vectors.json.
(() => {
  'use strict';

  const longestText = 20000;
  const numbers = ['number', 'percent', 'money'];
  const units = { percent: ['%'], money: ['đồng', 'vnd', '₫', 'đ'] };
  const digits = /^[0-9]+$/;

  // Digits without groups, or groups of three with one and the same mark, the first of which does not begin with 0.
  const whole = (text, groupMark) => {
    if (digits.test(text)) return text;
    const mark = [...text].find((c) => !digits.test(c));
    if (mark === undefined || (mark !== groupMark && !' \u00A0\u202F\u2009'.includes(mark))) return null;
    const groups = text.split(mark);
    const right = /^[1-9][0-9]{0,2}$/.test(groups[0]) && groups.slice(1).every((g) => /^[0-9]{3}$/.test(g));
    return right ? groups.join('') : null;
  };

  // A number as it would be kept (digits with a point) with its digits before and after the mark, or null.
  const parse = (typed, decimalMark) => {
    let text = typed.trim();
    const negative = /^[-\u2212]/.test(text);
    if (/^[-+\u2212]/.test(text)) text = text.slice(1).trimStart();
    const parts = text.split(decimalMark);
    if (parts.length > 2) return null;
    let before = whole(parts[0], decimalMark === ',' ? '.' : ',');
    let after = parts.length === 2 ? parts[1] : '0';
    if (before === null || !digits.test(after)) return null;
    before = before.replace(/^0+/, '') || '0';
    after = after.replace(/0+$/, '');
    const kept = after === '' ? before : `${before}.${after}`;
    return { kept: negative && kept !== '0' ? `-${kept}` : kept, before: before.length, after: after.length };
  };

  // A number as it is kept, or null.
  const readNumber = (typed, decimalMark) => {
    const number = parse(typed, decimalMark);
    return number !== null && number.before <= 15 && number.after <= 6 ? number.kept : null;
  };

  const isTooLarge = (typed, decimalMark) => (parse(typed, decimalMark)?.before ?? 0) > 15;

  const showNumber = (kept, decimalMark) => {
    const [before, after] = kept.replace(/^-/, '').split('.');
    const grouped = before.replace(/\B(?=([0-9]{3})+$)/g, decimalMark === ',' ? '.' : ',');
    return (kept.startsWith('-') ? '-' : '') + grouped + (after === undefined ? '' : decimalMark + after);
  };

  // Exact, where a double is not: millionths as a whole number.
  const exact = (kept) => {
    const [before, after = ''] = kept.replace(/^-/, '').split('.');
    const size = BigInt(before + after.padEnd(6, '0').slice(0, 6));
    return kept.startsWith('-') ? -size : size;
  };

  // A limit of a rule, given as a number of JSON.
  const kept = (limit) => readNumber(Math.abs(limit) < 1e-6 && limit !== 0 ? limit.toFixed(6) : String(limit), '.') ?? '0';

  const clean = (typed) => typed.replace(/\r\n|[\r\v\f]/g, '\n').replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '').normalize('NFC').trim();

  const isNumber = (rule) => numbers.includes(rule.kind);

  const withoutUnit = (kind, text) => {
    const unit = (units[kind] ?? []).find((u) => text.toLowerCase().endsWith(u));
    return unit === undefined ? text : text.slice(0, -unit.length).trimEnd();
  };

  const fault = (code, argument = '') => ({ code, argument });

  const numberFaults = (rule, value) => {
    if (readNumber(value, '.') === null) return [fault('not-number')];
    const found = [];
    const most = rule.kind === 'money' ? 0 : rule.decimals ?? null;
    if (most !== null && (value.split('.')[1] ?? '').length > most) found.push(most === 0 ? fault('whole') : fault('decimals', String(most)));
    if (rule.min != null && exact(value) < exact(kept(rule.min))) found.push(fault('below', kept(rule.min)));
    if (rule.max != null && exact(value) > exact(kept(rule.max))) found.push(fault('above', kept(rule.max)));
    return found;
  };

  // What is wrong with a kept answer by its rule alone.
  const faults = (rule, value) => {
    if (value === '' || rule.kind === 'file') return [];
    if (isNumber(rule)) return numberFaults(rule, value);
    if (rule.kind === 'choice') return (rule.choices ?? []).includes(value) ? [] : [fault('not-choice')];
    const most = Math.min(rule.maxLength ?? longestText, longestText);
    return value.length > most ? [fault('too-long', String(most))] : [];
  };

  // A typed answer as it would be kept (null when it cannot be), with what is wrong with it.
  const read = (rule, typed, decimalMark) => {
    const text = clean(typed);
    if (text === '') return { value: '', faults: [] };
    if (!isNumber(rule)) return { value: text.length > longestText ? null : text, faults: faults(rule, text) };
    const number = withoutUnit(rule.kind, text);
    const value = readNumber(number, decimalMark);
    return value === null ? { value, faults: [fault(isTooLarge(number, decimalMark) ? 'too-large' : 'not-number')] } : { value, faults: faults(rule, value) };
  };

  const isMissing = (rule, value) => rule.required === true && (value === '' || (rule.kind === 'file' && value === '0'));

  const isAboveOther = (value, other) => {
    const [mine, limit] = [readNumber(value, '.'), readNumber(other, '.')];
    return mine !== null && limit !== null && exact(mine) > exact(limit);
  };

  // Everything in the way of submitting, by key; the argument of above-other is the other's key.
  const ofReport = (rules, values) => {
    const found = {};
    for (const [key, rule] of Object.entries(rules)) {
      const value = values[key] ?? '';
      const list = isMissing(rule, value) ? [fault('missing')] : faults(rule, value);
      if (isNumber(rule) && rule.notAbove && isAboveOther(value, values[rule.notAbove] ?? '')) list.push(fault('above-other', rule.notAbove));
      if (list.length > 0) found[key] = list;
    }
    return found;
  };

  globalThis.xanhRules = { read, faults, isMissing, isAboveOther, ofReport, readNumber, showNumber };
})();
