import type { ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isRunnableDevEnvironment, type DevEnvironment, type ViteDevServer } from 'vite';
import { mediaTypeOf } from './media-types.ts';
import type { openSite } from './open-site.ts';
import { problemPage } from './problem-page.ts';
import { projectRoot } from './project.ts';

type Opened = ReturnType<typeof openSite>;

/** What Vite asks for itself: scripts, styles and modules, by the start of their addresses. */
const vite = /^\/(?:@|__|src\/|node_modules\/)/;

/**
 * Lets the development server show a list as its files are: pages and files are those of the newest state, and where
 * that has errors, a page lists them.
 */
export function serveList(server: ViteDevServer, list: string): void {
  let opened: Promise<Opened> | null = null;
  let isCodeChanged = false;
  watch(server, [resolve(list), resolve(projectRoot, 'src')], (isCode) => {
    isCodeChanged ||= isCode;
    opened = null;
  });
  server.middlewares.use((request, response, next) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(address.pathname).slice(1);
    if (vite.test(address.pathname) || /[?&](?:url|raw|worker|direct)\b/.test(address.search)) return next();
    opened ??= open(server, list, isCodeChanged);
    opened
      .then(async (state) => {
        if ('problems' in state) {
          if (!isPage(path)) return next();
          return send(response, 500, '.html', problemPage(state.problems, server.config.base));
        }
        // Pages are Astro's; which files there are is worked out once somebody asks for one.
        const content = isPage(path) ? undefined : state.files().get(path);
        return content ? send(response, 200, path, await content()) : next();
      })
      .catch(next);
  });
}

/** Whether a path from the site's root is that of a page: it has no ending, or that of HTML. */
function isPage(path: string): boolean {
  return /(?:^|\/|\.html|\/[^./]+)$/.test(`/${path}`);
}

/**
 * Reads the list and puts it behind the door. Node loads the code for that faster than Vite; once it was changed, Vite
 * has the newest.
 */
async function open(server: ViteDevServer, list: string, isCodeChanged: boolean): Promise<Opened> {
  const modules = isCodeChanged ? await loadAnew(server) : await import('./open-site.ts');
  const opened = modules.openSite(list);
  await forgetRoutes(server);
  if ('problems' in opened) {
    const count = opened.problems.length;
    server.config.logger.error(
      `${count === 1 ? '1 error' : `${count} errors`} in ${list}; every page lists ${count === 1 ? 'it' : 'them'}, as \`npm run check\` does`,
    );
  }
  return opened;
}

function loadAnew(server: ViteDevServer): Promise<{ openSite: typeof openSite }> {
  const environment = server.environments['ssr'];
  if (!environment || !isRunnableDevEnvironment(environment))
    throw new Error('Vite has no environment for Node');
  return environment.runner.import('/src/build/open-site.ts');
}

/** Calls back when a file of one of the folders changes, and lets browsers load their page again. */
function watch(
  server: ViteDevServer,
  folders: readonly [list: string, code: string],
  changed: (isCode: boolean) => void,
): void {
  server.watcher.add([...folders]);
  server.watcher.on('all', (_event, path) => {
    const file = resolve(path);
    const [isList, isCode] = folders.map((folder) => file.startsWith(folder + sep));
    if (isList || isCode) changed(isCode === true);
    // Vite itself sees to pages after a change of the code.
    if (isList) server.hot.send({ type: 'full-reload' });
  });
}

/**
 * Astro keeps which pages a route has until the route's module changes. Its content collections tell it by this event
 * that the content changed; a list is content, too. An earlier request may be about to keep what it found in the list
 * before: it is let through first.
 */
async function forgetRoutes(server: ViteDevServer): Promise<void> {
  await setImmediate();
  for (const environment of Object.values<DevEnvironment>(server.environments)) {
    environment.hot.send('astro:content-changed', {});
  }
  await setImmediate();
}

function send(response: ServerResponse, status: number, name: string, content: string | Uint8Array): void {
  response.writeHead(status, { 'Content-Type': mediaTypeOf(name), 'Cache-Control': 'no-store' });
  response.end(content);
}
