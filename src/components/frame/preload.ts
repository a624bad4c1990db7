const home = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const asked = new Set<string>();

/**
 * What builds put around each `import()`: asks for all files of a script at once. Vite's own also waits for styles, which
 * no script of ours imports, and is four times as long.
 *
 * @param files addresses below the home page
 */
export function __vitePreload<Module>(
  load: () => Promise<Module>,
  files: readonly string[] = [],
): Promise<Module> {
  for (const file of files) {
    if (asked.has(file)) continue;
    asked.add(file);
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = home + file;
    document.head.append(link);
  }
  return load();
}
