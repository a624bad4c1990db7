// Starts a command of the project: `node scripts/run.mjs check --help`.
// Plain JavaScript, so that an old Node can read it and say what is wrong.
import * as module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} is too old: this project brings its own Node 24, which npm puts first on the PATH.\n` +
      'Run `npm ci` and then the command through npm, such as `npm start`. If npm blocked install scripts, run `npm rebuild node`.',
  );
  process.exit(2);
}

// Node keeps its compiled form of the program and of packages, so that later starts take half the time.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));

const name = process.argv[2] ?? '';

/** Prints what went wrong as one line; DEBUG=1 shows where. */
function tell(error) {
  const detail = process.env['DEBUG'] && error instanceof Error ? `\n${error.stack}` : '';
  console.error(`${name}: ${error instanceof Error ? error.message : String(error)}${detail}`);
}

// The program that reads the output may end first, as `head` does. The command finishes its work all the same, and its
// exit status says how that went.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error) => {
    if (error.code === 'EPIPE') return;
    tell(error);
    process.exit(2);
  });
}

try {
  const { main } = await import(`./${name}.ts`);
  process.exitCode = await main(process.argv.slice(3));
} catch (error) {
  tell(error);
  process.exitCode = 2;
}
