import { markdownTable } from '../measures.ts';
import type { Use } from '../use-of.ts';
import type { Built } from './sites.ts';

/** One measured run. */
export interface BuildRun {
  name: string;
  built: Use | Built;
}

/** The runs over one list. */
export interface SizeRuns {
  /** Papers of the list. */
  size: number;
  runs: BuildRun[];
}

const titles: Record<string, string> = {
  floor: 'read, parse, write',
  eleventy: 'Eleventy',
  check: 'this project, check alone',
  cold: 'this project',
  again: 'this project, nothing changed',
  changed: 'this project, one entry changed',
};

/** The report of the benchmark: what each run used, and the ratios over the sizes. */
export function buildReport(all: readonly SizeRuns[]): string {
  const shares = all.length > 0 ? [ratioTable(all)] : [];
  return [...all.map(sizeTable), ...shares].join('\n');
}

function sizeTable({ size, runs }: SizeRuns): string {
  const of = (name: string) => runs.find((run) => run.name === name)?.built;
  const rows = runs.map(({ name, built }) => {
    const isSecond = name === 'again' || name === 'changed';
    return [
      titles[name] ?? name,
      built.cpu.toFixed(1),
      name === 'check' ? '' : ratio(built.cpu, of('eleventy')?.cpu),
      isSecond ? ratio(built.cpu, of('cold')?.cpu) : '',
      built.wall.toFixed(1),
      built.memory.toFixed(0),
      ...written(size, built),
    ];
  });
  const head = ['cold, unless it says otherwise', 'CPU s', 'beside Eleventy', 'beside own cold', 'wall s'];
  const output = ['files', 'a paper', 'MB', 'kB a paper'];
  return `${size.toLocaleString('en')} papers:\n\n${markdownTable([...head, 'MB memory', ...output], rows)}`;
}

function written(size: number, built: Use | Built): string[] {
  if (!('files' in built)) return ['', '', '', ''];
  const { files, bytes } = built;
  const perPaper = [(files / size).toFixed(1), (bytes / size / 1000).toFixed(1)] as const;
  return [files.toLocaleString('en'), perPaper[0], (bytes / 1e6).toFixed(1), perPaper[1]];
}

/** What the sizes have to do with each other: the ratios that hold on other machines too. */
function ratioTable(all: readonly SizeRuns[]): string {
  const row = (
    title: string,
    cell: (of: (name: string) => Use | Built | undefined, size: number) => string,
  ) => [
    title,
    ...all.map(({ size, runs }) => cell((name) => runs.find((run) => run.name === name)?.built, size)),
  ];
  const rows = [
    row('cold build, CPU beside Eleventy', (of) => ratio(of('cold')?.cpu, of('eleventy')?.cpu)),
    row('nothing changed, CPU beside own cold build', (of) => ratio(of('again')?.cpu, of('cold')?.cpu)),
    row('one entry changed, CPU beside own cold build', (of) => ratio(of('changed')?.cpu, of('cold')?.cpu)),
    row('files a paper', (of, size) => written(size, of('cold') ?? nothing)[1] ?? ''),
    row('kB a paper', (of, size) => written(size, of('cold') ?? nothing)[3] ?? ''),
    row('MB of memory, at most', (of) => of('cold')?.memory.toFixed(0) ?? ''),
    row('check alone, cold, CPU s', (of) => of('check')?.cpu.toFixed(1) ?? ''),
  ];
  return markdownTable(['papers', ...all.map(({ size }) => size.toLocaleString('en'))], rows);
}

const nothing: Use = { cpu: 0, wall: 0, memory: 0 };

function ratio(value: number | undefined, other: number | undefined): string {
  return value !== undefined && other ? `${(value / other).toFixed(2)}×` : '';
}
