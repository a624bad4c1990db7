import { describe, expect, it } from 'vitest';
import { buildReport } from '../../../../scripts/bench/build/report.ts';

const use = (cpu: number, wall: number, memory: number) => ({ cpu, wall, memory });
const built = (cpu: number, wall: number, memory: number, files: number, bytes: number) => ({
  ...use(cpu, wall, memory),
  files,
  bytes,
});

const small = {
  size: 100,
  runs: {
    floor: built(0.5, 0.6, 80, 100, 200_000),
    eleventy: built(1, 1.2, 120, 250, 900_000),
    check: use(1.5, 1.6, 170),
    cold: built(4, 5, 500, 1_200, 4_500_000),
    again: built(1, 1.2, 300, 1_200, 4_500_000),
    changed: built(2, 2.5, 400, 1_200, 4_500_000),
  },
};

describe('buildReport', () => {
  it('puts the runs over each list beside Eleventy, and the lists beside each other', () => {
    const large = { size: 1000, runs: { cold: built(10, 12, 600, 7_000, 40_000_000) } };
    expect(buildReport([small, large])).toBe(`100 papers:

| cold, but for the last two      | CPU s | beside Eleventy | beside own cold | wall s | MB of memory | files | files a paper |  MB | kB a paper |
| ------------------------------- | ----: | --------------: | --------------: | -----: | -----------: | ----: | ------------: | --: | ---------: |
| read, parse, write              |   0.5 |           0.50× |                 |    0.6 |           80 |   100 |           1.0 | 0.2 |        2.0 |
| Eleventy                        |   1.0 |           1.00× |                 |    1.2 |          120 |   250 |           2.5 | 0.9 |        9.0 |
| this project, check alone       |   1.5 |                 |                 |    1.6 |          170 |       |               |     |            |
| this project                    |   4.0 |           4.00× |                 |    5.0 |          500 | 1,200 |          12.0 | 4.5 |       45.0 |
| this project, nothing changed   |   1.0 |           1.00× |           0.25× |    1.2 |          300 | 1,200 |          12.0 | 4.5 |       45.0 |
| this project, one entry changed |   2.0 |           2.00× |           0.50× |    2.5 |          400 | 1,200 |          12.0 | 4.5 |       45.0 |

1,000 papers:

| cold, but for the last two | CPU s | beside Eleventy | beside own cold | wall s | MB of memory | files | files a paper |   MB | kB a paper |
| -------------------------- | ----: | --------------: | --------------: | -----: | -----------: | ----: | ------------: | ---: | ---------: |
| this project               |  10.0 |                 |                 |   12.0 |          600 | 7,000 |           7.0 | 40.0 |       40.0 |

| papers                                       |   100 | 1,000 |
| -------------------------------------------- | ----: | ----: |
| cold build, CPU beside Eleventy              | 4.00× |       |
| cold build, CPU beside the list before       |       | 2.50× |
| cold build, CPU s                            |   4.0 |  10.0 |
| cold build, wall s                           |   5.0 |  12.0 |
| nothing changed, CPU beside own cold build   | 0.25× |       |
| one entry changed, CPU beside own cold build | 0.50× |       |
| files a paper                                |  12.0 |   7.0 |
| kB a paper                                   |  45.0 |  40.0 |
| MB of memory                                 |   500 |   600 |
| check alone, cold, CPU s                     |   1.5 |       |
`);
  });

  it('shows no ratios where there are none', () => {
    const { floor } = small.runs;
    expect(buildReport([{ size: 100, runs: { floor } }])).toBe(`100 papers:

| cold, but for the last two | CPU s | beside Eleventy | beside own cold | wall s | MB of memory | files | files a paper |  MB | kB a paper |
| -------------------------- | ----: | --------------: | --------------: | -----: | -----------: | ----: | ------------: | --: | ---------: |
| read, parse, write         |   0.5 |                 |                 |    0.6 |           80 |   100 |           1.0 | 0.2 |        2.0 |
`);
  });
});
