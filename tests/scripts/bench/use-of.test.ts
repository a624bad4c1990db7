import { describe, expect, it } from 'vitest';
import { useOf } from '../../../scripts/bench/use-of.ts';

/** A program that uses so much CPU time, in seconds. */
const busy = (seconds: number) => `while (process.cpuUsage().user < ${seconds * 1e6}) Math.sqrt(2);`;

describe('useOf', () => {
  it('counts the CPU time of a program with that of its threads and of the programs that it starts', () => {
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(busy(0.4))}, { eval: true });`;
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy(0.4))}]);`;
    const { cpu, status } = useOf(['-e', `${thread}${child}console.log('done')`]);
    expect(cpu).toBeGreaterThanOrEqual(0.8);
    expect(status).toBe(0);
  });

  it('tells the memory of the largest process', () => {
    const large = `Buffer.alloc(400 * 2 ** 20, 1)`;
    const { memory } = useOf([
      '-e',
      `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(large)}])`,
    ]);
    expect(memory).toBeGreaterThan(400);
    expect(memory).toBeLessThan(800);
  });

  it('gives output and status of a program whose failure is allowed', () => {
    const { output, status } = useOf(['-e', 'console.log("rye"); process.exitCode = 1'], '.', [0, 1]);
    expect([output, status]).toEqual(['rye\n', 1]);
  });

  it('says what a program that failed has printed', () => {
    const program = 'console.log("rye"); console.error("oats"); process.exitCode = 1';
    expect(() => useOf(['-e', program])).toThrow(new Error(`node -e ${program} failed:\nrye\noats\n`));
  });
});
