import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteAddress } from '../../model/files/list-address.ts';
import { digestOf, digestOfFiles } from '../file-digest.ts';
import { projectRoot } from '../project.ts';
import type { Renderer } from './render-pages.ts';

const room = join(projectRoot, 'node_modules', '.cache', 'reading-list', 'renderers');
/** How many renderers are kept, those used last: one for each address and language that a checkout builds. */
const mostKept = 4;
/** Beginning of the name of one that is being compiled. */
const draftName = 'draft-';

/** A renderer that is there, or is being compiled. */
export interface RendererSource {
  /** Its folder, once it is there. Fails with what Astro said when the pages do not compile. */
  ready: Promise<string>;
  /** Ends the compilation, when the renderer is not needed after all. */
  close(): void;
}

/**
 * Finds the compiled pages of the site, or begins to compile them. They serve every list of one address and one set of
 * words, and compiling is the same work for ten papers and for ten thousand: so it is done once for each state of the
 * code. Another process does it, while this one writes other files, and its memory is free again when pages are rendered.
 *
 * @param list absolute path of the list
 * @param code digest of the program's code and packages
 */
export function findRenderer(list: string, code: string): RendererSource {
  const folder = join(room, rendererKey(list, code));
  return existsSync(folder) ? used(folder) : compiled(list, folder);
}

/** Folder of the scripts, styles, fonts and pictures that the pages of a renderer have. */
export function assetsOf(renderer: string): string {
  return join(renderer, 'site');
}

export async function loadRenderer(renderer: string): Promise<Renderer> {
  return (await import(pathToFileURL(join(renderer, 'pages', 'prerender-entry.mjs')).href)) as Renderer;
}

/** Names the renderer for a list: another one for whatever is compiled into it. Parameters as for {@link findRenderer}. */
export function rendererKey(list: string, code: string): string {
  const words = digestOfFiles(list, ['words.yaml']);
  // A renderer names the modules of its checkout by their whole path.
  const made = [code, process.version, projectRoot, siteAddress(list, process.env), words];
  return digestOf(JSON.stringify(made)).slice(0, 16);
}

/** Remembers that a renderer is used. */
function used(folder: string): RendererSource {
  const now = new Date();
  utimesSync(folder, now, now);
  return { ready: Promise.resolve(folder), close: () => undefined };
}

function compiled(list: string, folder: string): RendererSource {
  forgetOld();
  const draft = join(room, `${draftName}${process.pid}`);
  const program = join(import.meta.dirname, 'compile-renderer.ts');
  const child = spawn(process.execPath, [program, list, draft], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: getCompileCacheDir() ?? '',
      ASTRO_TELEMETRY_DISABLED: '1',
      // The bundler asks its allocator (mimalloc) for huge pages, which makes it take 160 MB and a second of CPU more.
      MIMALLOC_ALLOW_THP: process.env['MIMALLOC_ALLOW_THP'] ?? '0',
    },
  });
  const close = () => child.kill('SIGKILL');
  process.once('exit', close);
  const ready = new Promise<string>((succeed, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', fail);
    child.once('close', (status) => {
      process.removeListener('exit', close);
      if (status !== 0) return fail(new Error(`Astro could not compile the pages:\n${said.trim()}`));
      process.stderr.write(said);
      renameSync(draft, folder);
      succeed(folder);
    });
  });
  // Who closes it does not ask what became of it.
  ready.catch(() => undefined);
  return { ready, close };
}

/** Makes room for one more renderer, and removes what a build that was ended left. */
function forgetOld(): void {
  mkdirSync(room, { recursive: true });
  const timeOf = (name: string) => statSync(join(room, name)).mtimeMs;
  const names = readdirSync(room);
  const drafts = names.filter((name) => name.startsWith(draftName));
  const whole = names.filter((name) => !drafts.includes(name)).sort((a, b) => timeOf(b) - timeOf(a));
  for (const name of [...drafts, ...whole.slice(mostKept - 1)])
    rmSync(join(room, name), { recursive: true, force: true, maxRetries: 3 });
}
