import { spawn } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project.ts';
import { exit } from '../command.ts';

/** Milliseconds between two lines of progress; a shorter build prints none. */
const newsEvery = 3000;

/**
 * Runs `astro build` and prints its progress when it takes long, and the end of its output when it fails.
 *
 * @returns Astro's exit status
 */
export function runAstroBuild(list: string, outDir: string): Promise<number> {
  return new Promise((done, failed) => {
    const astro = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const child = spawn(process.execPath, [astro, 'build'], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        READING_LIST: list,
        OUT_DIR: outDir,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: getCompileCacheDir() ?? '',
        NODE_ENV: 'production',
      },
    });
    const said: string[] = [];
    let pages = 0;
    let news = performance.now() + newsEvery;
    child.stderr.on('data', (data: Buffer) => said.push(data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      const text = data.toString();
      said.push(text);
      // Astro's output has one line with a branch for each page.
      pages += text.split(/[├└]─/).length - 1;
      if (performance.now() < news) return;
      news = performance.now() + newsEvery;
      console.log(`  ${pages.toLocaleString('en')} pages …`);
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', failed);
    child.once('close', (status) => {
      process.removeListener('exit', stop);
      if (status !== 0) process.stderr.write(said.join('').split('\n').slice(-40).join('\n'));
      done(status ?? exit.failed);
    });
  });
}
