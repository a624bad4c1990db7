import { join, resolve } from 'node:path';
import { projectRoot } from '../src/build/project.ts';
import { siteAddress } from '../src/model/files/list-address.ts';
import { runBuild } from './build/run-build.ts';
import { serveSite } from './build/serve.ts';
import { exit, readArguments, wholeNumber } from './command.ts';

const help = `Checks the list, builds the site and serves it on this machine.

npm start [-- options]
  --port N          port to serve at; default: 4321; a taken port: the next free one
  --outDir FOLDER   where the site goes; default: dist
  --content FOLDER  the list; default: READING_LIST or content
  --help            this text

Exit status: 0 stopped with Ctrl+C, 1 the list has errors, 2 the site could not be built or served.
`;

/** `npm start`. Serves until the process is stopped. @returns the exit status */
export async function main(argv: readonly string[]): Promise<number> {
  const { values, list } = readArguments(argv, { port: { type: 'string' }, outDir: { type: 'string' } });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const port = wholeNumber('port', values.port, { default: 4321, min: 0, max: 65535 });
  const outDir = values.outDir ?? join(projectRoot, 'dist');
  const status = await runBuild(list, outDir);
  if (status !== exit.ok) return status;
  const { base } = siteAddress(resolve(list), process.env);
  const site = await serveSite(outDir, base, port);
  console.log(`The site is at ${site.url} (Ctrl+C stops it).`);
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  await site.close();
  return exit.ok;
}
