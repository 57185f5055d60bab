// node bench/long-plan.mjs PAGES: prints a source for tools/SampleMaker of about that many pages.
// The demo plan, with its parts "nhiệm vụ", "tổ chức thực hiện" and its annex repeated under new numbers, years and places.
import { readFileSync } from 'node:fs';

const pages = Number(process.argv[2]);
const pagesOfDemo = 9;
const pagesOfRound = 5.6;
const source = readFileSync(new URL('../samples/demo/ke-hoach.md', import.meta.url), 'utf8').trimEnd().split('\n')
  .map(line => (/^(!l|[-+>#|]|[^|@!])/.test(line) ? line.split(/ %% /)[0] : line));
const at = start => source.findIndex(line => line.startsWith(start));
const [tasks, funding, organisation, closing, annex] = ['## III.', '## IV.', '## V.', '@cols 52', '@landscape'].map(at);
const rounds = Math.max(0, Math.round((pages - pagesOfDemo) / pagesOfRound));

const roman = number => [[100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]
  .reduce(([left, text], [value, sign]) => [left % value, text + sign.repeat(Math.floor(left / value))], [number, ''])[1];
const varied = (lines, round) => lines.map(line => line
  .replace(/\b20(2[6-9]|30)\b/g, year => String(Number(year) + (round % 9)))
  .replace(/Bến Lội/g, `Bến Lội ${round}`)
  .replace(/^(- [^;.]*)/, `$1 (đợt ${round})`));

let number = 5;
const more = Array.from({ length: rounds }, (_, i) => [tasks, organisation].flatMap(from => varied(
  source.slice(from, from === tasks ? funding : closing).map(line => line.replace(/^## [IVXLC]+\./, () => `## ${roman(++number)}.`)), i + 1))).flat();
const annexes = Array.from({ length: rounds }, (_, i) => varied(source.slice(annex), i + 1)
  .map(line => line.replace(/^# PHỤ LỤC$/, `# PHỤ LỤC ${roman(i + 2)}`))).flat();
const first = source.slice(annex).map(line => line.replace(/^# PHỤ LỤC$/, rounds > 0 ? '# PHỤ LỤC I' : '# PHỤ LỤC'));
const settings = source.slice(0, 13).map(line => (line.startsWith('files:') ? `files: ${process.argv[3] ?? 'ke-hoach.docx'}` : line));
console.log([...settings, ...source.slice(13, closing), ...more, ...source.slice(closing, annex), ...first, ...annexes].join('\n'));
