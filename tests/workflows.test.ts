import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { validate as Validate } from '@actions/languageservice';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { temporaryFolder } from './model/invented-list.ts';

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts,
);

function read<Value>(file: string): Value {
  const document = parseDocument(readFileSync(file, 'utf8'), { strict: true });
  expect([...document.errors, ...document.warnings]).toEqual([]);
  return document.toJS() as Value;
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** What each job may do beyond reading the code. */
const mayWrite: Record<string, Record<string, string>> = {
  'deploy.yml deploy': { pages: 'write', 'id-token': 'write' },
  'suggestion.yml write': { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  'weekly.yml links': { issues: 'write' },
  'weekly.yml candidates': { issues: 'write' },
};

describe.each(readdirSync(folder))('the workflow %s', (file) => {
  const workflow = read<Workflow>(join(folder, file));
  const steps = stepsOf(workflow);

  it('gives strangers a token that only reads, and every job a limit of time', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    expect(Object.values(workflow.jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
    for (const [name, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writing = Object.entries(permissions).filter(([, access]) => access !== 'read');
      expect(Object.fromEntries(writing)).toEqual(mayWrite[`${file} ${name}`] ?? {});
    }
  });

  it('puts no expression into a shell, and pins what it uses by commit, with the version', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([]);
    const pins = readFileSync(join(folder, file), 'utf8').match(/uses: .*/g) ?? [];
    expect(pins.filter((pin) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(pin))).toEqual(
      [],
    );
  });

  it('keeps no token in the folder of the code, and hands it to no step that runs code from npm', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    const trusted = steps.filter(({ run = '' }) => /npm (?!run post-issue )/.test(run));
    expect(trusted.filter(({ env = {} }) => 'GH_TOKEN' in env)).toEqual([]);
    expect(JSON.stringify(workflow)).not.toMatch(/secrets\./);
  });

  it('keeps its logic in npm scripts that exist', () => {
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

describe('.gitlab-ci.yml', () => {
  it('keeps its logic in npm scripts that exist', () => {
    const named = readFileSync('.gitlab-ci.yml', 'utf8').matchAll(/npm run ([\w:-]+)/g);
    expect([...named].map(([, name = '']) => name).filter((name) => !scripts.includes(name))).toEqual([]);
    expect(Object.keys(read<object>('.gitlab-ci.yml'))).toEqual(
      expect.arrayContaining(['list', 'verify', 'pages']),
    );
  });
});

describe("GitHub's own validator", () => {
  // The package imports JSON without saying so, as bundlers allow it and Node does not.
  const hooks = registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  let validate: typeof Validate;
  beforeAll(async () => {
    ({ validate } = await import('@actions/languageservice'));
  });
  afterAll(() => hooks.deregister());

  const problemsOf = async (text: string) => {
    // A name of its own for each, since what was parsed under a name is kept.
    const name = createHash('sha256').update(text).digest('hex');
    const document = TextDocument.create(`file:///.github/workflows/${name}.yml`, 'yaml', 1, text);
    return (await validate(document)).map(({ range, message }) => `${range.start.line + 1}: ${message}`);
  };

  it.each(readdirSync(folder))('finds nothing in %s', async (file) => {
    expect(await problemsOf(readFileSync(join(folder, file), 'utf8'))).toEqual([]);
  });

  it('would find a misspelt key and an expression that means nothing', async () => {
    const text = readFileSync(join(folder, 'deploy.yml'), 'utf8')
      .replace('timeout-minutes', 'time-out')
      .replace('steps.pages.outputs.origin', 'setps.pages.outputs.origin');
    expect(await problemsOf(text)).toEqual([
      expect.stringContaining("Unexpected value 'time-out'"),
      expect.stringContaining("Unrecognized named-value: 'setps'"),
    ]);
  });
});

describe('the check of a pull request', () => {
  const { jobs } = read<Workflow>(join(folder, 'check.yml'));
  const take = jobs['list']?.steps.find(({ name = '' }) => name.startsWith('Take'))?.run ?? '';

  function git(root: string, ...args: string[]): string {
    const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stdout, stderr } = spawnSync('git', ['-C', root, ...who, ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  }

  /** A repository whose last commit is a pull request that changes files, after the step of the workflow. */
  function taken(change: (root: string) => void): string {
    const root = temporaryFolder();
    git(root, 'init', '--quiet');
    for (const [path, text] of Object.entries({
      'scripts/check.ts': 'honest',
      'content/site.md': 'old',
      'content/papers/rye.md': 'old',
    })) {
      mkdirSync(join(root, path, '..'), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const commit = () => (git(root, 'add', '-A'), git(root, 'commit', '--quiet', '-m', 'Change'));
    commit();
    change(root);
    commit();
    expect(
      spawnSync('bash', ['-euo', 'pipefail', '-c', take], { cwd: root, encoding: 'utf8' }),
    ).toMatchObject({
      status: 0,
      stdout: '',
    });
    return root;
  }

  it('takes the code of the base and the list of the pull request', () => {
    const root = taken((at) => {
      writeFileSync(join(at, 'scripts/check.ts'), 'says that all is well');
      writeFileSync(join(at, '.npmrc'), 'script-shell=./evil');
      writeFileSync(join(at, 'content/site.md'), 'new');
      renameSync(join(at, 'content/papers/rye.md'), join(at, 'content/papers/oats.md'));
    });
    expect(readFileSync(join(root, 'scripts/check.ts'), 'utf8')).toBe('honest');
    expect(readFileSync(join(root, 'content/site.md'), 'utf8')).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['.git', 'content', 'scripts']);
    expect(readdirSync(join(root, 'content/papers'))).toEqual(['oats.md']);
    expect(git(root, 'diff', '--name-only', '--no-renames', 'HEAD')).toBe(
      'content/papers/oats.md\ncontent/papers/rye.md\ncontent/site.md',
    );
  });

  it('follows no link out of the list', () => {
    const root = taken((at) => {
      rmSync(join(at, 'content/site.md'));
      symlinkSync('/etc/hostname', join(at, 'content/site.md'));
    });
    expect(readFileSync(join(root, 'content/site.md'), 'utf8')).toBe('/etc/hostname');
  });

  it('runs the scripts of the pull request only where nothing of the verdict depends on it', () => {
    const runs = jobs['list']?.steps.flatMap(({ run = [] }) => run) ?? [];
    expect(runs.indexOf(take)).toBe(0);
    expect(jobs['list']?.permissions).toBeUndefined();
  });
});
