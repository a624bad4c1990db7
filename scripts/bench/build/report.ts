import { markdownTable } from '../measures.ts';
import type { Use } from '../use-of.ts';
import type { Built } from './sites.ts';

/** What is run over a list, and how the report calls it. */
const titles = {
  floor: 'read, parse, write',
  eleventy: 'Eleventy',
  check: 'this project, check alone',
  cold: 'this project',
  again: 'this project, nothing changed',
  changed: 'this project, one entry changed',
};
export type RunName = keyof typeof titles;

/** The runs over one list, in their order. */
export interface SizeRuns {
  /** Papers of the list. */
  size: number;
  runs: Partial<Record<RunName, Use | Built>>;
}

/** The report of the benchmark: a table of what each run used a list, and one of the ratios of all lists. */
export function buildReport(all: readonly SizeRuns[]): string {
  return [...all.map(sizeTable), ...ratioTable(all)].join('\n');
}

function sizeTable({ size, runs }: SizeRuns): string {
  const rows = (Object.keys(titles) as RunName[]).flatMap((name) => {
    const built = runs[name];
    if (!built) return [];
    const isSecond = name === 'again' || name === 'changed';
    return [
      [
        titles[name],
        built.cpu.toFixed(1),
        name === 'check' ? '' : ratio(built, runs.eleventy),
        isSecond ? ratio(built, runs.cold) : '',
        built.wall.toFixed(1),
        built.memory.toFixed(0),
        ...('files' in built ? written(size, built) : ['', '', '', '']),
      ],
    ];
  });
  const head = ['cold, but for the last two', 'CPU s', 'beside Eleventy', 'beside own cold', 'wall s'];
  const output = ['files', 'files a paper', 'MB', 'kB a paper'];
  return `${size.toLocaleString('en')} papers:\n\n${markdownTable([...head, 'MB of memory', ...output], rows)}`;
}

/** Files and bytes of a site, all in all and a paper. */
function written(size: number, { files, bytes }: Built): string[] {
  return [
    files.toLocaleString('en'),
    (files / size).toFixed(1),
    (bytes / 1e6).toFixed(1),
    (bytes / size / 1000).toFixed(1),
  ];
}

/** The figures that matter side by side, ratios where they hold on other machines too; nothing where none was measured. */
function ratioTable(all: readonly SizeRuns[]): string[] {
  const row = (
    title: string,
    cell: (runs: SizeRuns['runs'], size: number, at: number) => string | undefined,
  ) => [title, ...all.map(({ runs, size }, at) => cell(runs, size, at) ?? '')];
  const output = ({ cold }: SizeRuns['runs'], size: number) =>
    cold && 'files' in cold ? written(size, cold) : [];
  const rows = [
    row('cold build, CPU beside Eleventy', ({ cold, eleventy }) => ratio(cold, eleventy)),
    row('cold build, CPU beside the list before', ({ cold }, _size, at) =>
      ratio(cold, all[at - 1]?.runs.cold),
    ),
    row('cold build, CPU s', ({ cold }) => cold?.cpu.toFixed(1)),
    row('cold build, wall s', ({ cold }) => cold?.wall.toFixed(1)),
    row('nothing changed, CPU beside own cold build', ({ again, cold }) => ratio(again, cold)),
    row('one entry changed, CPU beside own cold build', ({ changed, cold }) => ratio(changed, cold)),
    row('files a paper', (runs, size) => output(runs, size)[1]),
    row('kB a paper', (runs, size) => output(runs, size)[3]),
    row('MB of memory', ({ cold }) => cold?.memory.toFixed(0)),
    row('check alone, cold, CPU s', ({ check }) => check?.cpu.toFixed(1)),
  ].filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const head = ['papers', ...all.map(({ size }) => size.toLocaleString('en'))];
  return rows.length === 0 ? [] : [markdownTable(head, rows)];
}

function ratio(one: Use | undefined, other: Use | undefined): string {
  return one && other ? `${(one.cpu / other.cpu).toFixed(2)}×` : '';
}
