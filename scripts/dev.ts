import { spawn } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { join, resolve } from 'node:path';
import { projectRoot } from '../src/build/project.ts';
import { exit, readArguments, wholeNumber } from './command.ts';

const help = `Serves the site while you work: a change in content/ or src/ reloads the page.

npm run dev [-- options]
  --port N          port to serve at; default: 4321; a taken port: the next free one
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 stopped, 2 the server could not run.
`;

/** `npm run dev`. @returns the exit status */
export function main(argv: readonly string[]): number | Promise<number> {
  const { values, list } = readArguments(argv, { port: { type: 'string' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const port = wholeNumber('port', values.port, { default: 4321, min: 1, max: 65535 });
  const astro = join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [astro, 'dev', '--port', String(port)], {
      cwd: projectRoot,
      stdio: 'inherit',
      // Astro would start its server in the background under some tools; this command is to run as long as the server.
      env: {
        ...process.env,
        READING_LIST: resolve(list),
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_COMPILE_CACHE: getCompileCacheDir() ?? '',
        ASTRO_DEV_BACKGROUND: '0',
        NODE_ENV: 'development',
      },
    });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
    child.once('error', failed);
    child.once('exit', (status, signal) => done(signal === null && status !== 0 ? exit.failed : exit.ok));
  });
}
