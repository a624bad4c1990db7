import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one run of a command used. */
export interface Use {
  /** CPU time of all its processes and threads together, in seconds. */
  cpu: number;
  /** From start to end, in seconds. */
  wall: number;
  /** Peak of the memory of its largest process, in megabytes. */
  memory: number;
}

/**
 * Runs a Node program and measures it with the Node programs that it starts.
 *
 * @param args of `node`
 * @param folder in which it runs
 * @param allowed the exit statuses that are no failure
 * @throws Error with the end of its output when it fails
 */
export function useOf(
  args: readonly string[],
  folder = process.cwd(),
  allowed: readonly number[] = [0],
): Use & { status: number; output: string } {
  const notes = mkdtempSync(join(tmpdir(), 'bench-meter-'));
  const file = join(notes, 'used.ndjson');
  const meter = new URL('meter.mjs', import.meta.url).href;
  const nodeOptions = `${process.env['NODE_OPTIONS'] ?? ''} --import=${meter}`.trim();
  try {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, NODE_OPTIONS: nodeOptions, BENCH_METER: file },
    });
    const wall = (performance.now() - start) / 1000;
    if (status === null || !allowed.includes(status)) {
      const said = `${stdout}${stderr}`.split('\n').slice(-40).join('\n');
      throw new Error(`node ${args.join(' ')} failed:\n${said}`);
    }
    const used = readFileSync(file, 'utf8').trim().split('\n');
    const all = used.map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
    const cpu = all.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0);
    const memory = Math.max(...all.map(({ maxRSS }) => maxRSS)) / 1024;
    return { cpu: cpu / 1e6, wall, memory, status, output: stdout };
  } finally {
    rmSync(notes, { recursive: true });
  }
}
