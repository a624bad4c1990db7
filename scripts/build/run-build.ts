import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import { exit } from '../command.ts';

/**
 * Runs `npm run build` in a process of its own, whose memory is free again afterwards. It writes to this one's streams.
 *
 * @returns its exit status
 */
export function runBuild(list: string, outDir: string): Promise<number> {
  const args = [join(projectRoot, 'scripts', 'run.mjs'), 'build', '--content', list, '--outDir', outDir];
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', failed);
    child.once('close', (status) => {
      process.removeListener('exit', stop);
      done(status ?? exit.failed);
    });
  });
}
