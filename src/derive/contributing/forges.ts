/** A repository's site, where people see the files of a list and propose changes. */
export interface Forge {
  /** Name that readers know it by. */
  name: string;
  /** Address of a new issue, filled in. @param repository address of the repository without a slash at its end */
  issue(repository: string, title: string, body: string): string;
  /** Address of the page that edits a file. @param path from the root of the repository */
  edit(repository: string, branch: string, path: string): string;
  /** The page that makes a new file. */
  create: {
    /** Its address. @param folder from the root of the repository; empty for the root */
    page(repository: string, branch: string, folder: string): string;
    /** Parameter that takes the name of the file. */
    name: string;
    /** Parameter that takes the text of the file; null where the page takes none, so that people must paste it. */
    text: string | null;
  };
}

const github: Forge = {
  name: 'GitHub',
  issue: (repository, title, body) => `${repository}/issues/new?${query({ title, body })}`,
  edit: (repository, branch, path) => `${repository}/edit/${encoded(branch)}/${encoded(path)}`,
  create: {
    page: (repository, branch, folder) => `${repository}/new/${joined(branch, folder)}`,
    name: 'filename',
    text: 'value',
  },
};

const gitlab: Forge = {
  name: 'GitLab',
  issue: (repository, title, body) =>
    `${repository}/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': body })}`,
  edit: (repository, branch, path) => `${repository}/-/edit/${encoded(branch)}/${encoded(path)}`,
  create: {
    page: (repository, branch, folder) => `${repository}/-/new/${joined(branch, folder)}`,
    name: 'file_name',
    // GitLab ignores the parameter for the text: issue 594214 of GitLab itself.
    text: null,
  },
};

/** Gitea, and Forgejo, which came from it. */
const gitea: Forge = {
  name: 'Gitea',
  issue: github.issue,
  edit: (repository, branch, path) => `${repository}/_edit/${encoded(branch)}/${encoded(path)}`,
  create: {
    page: (repository, branch, folder) => `${repository}/_new/${joined(branch, folder)}`,
    name: 'filename',
    text: 'value',
  },
};

/** Each forge by the hosts that run it: a whole name, or one that a group's own host begins with. */
const forges: [hosts: RegExp, forge: Forge][] = [
  [/^(?:www\.)?github\.com$|^github\./, github],
  [/^(?:www\.)?gitlab\.com$|^gitlab\./, gitlab],
  [/^codeberg\.org$/, { ...gitea, name: 'Codeberg' }],
  [/^forgejo\./, { ...gitea, name: 'Forgejo' }],
  [/^gitea\./, gitea],
];

/** A repository on a forge whose pages are known. */
export interface Hosted {
  forge: Forge;
  /** Address of the repository, as pages are put behind it. */
  repository: string;
}

/**
 * The forge that holds a repository, told by its host.
 *
 * @param address as people copy it: also with `.git` or a slash at its end
 * @returns null for a host whose forge cannot be told, and for an address that has no repository on it
 */
export function forgeOf(address: string): Hosted | null {
  if (!URL.canParse(address)) return null;
  const { hostname, origin, pathname } = new URL(address);
  const forge = forges.find(([hosts]) => hosts.test(hostname))?.[1];
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return forge && /^\/[^/]+\/./.test(path) ? { forge, repository: origin + path } : null;
}

function query(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString();
}

/** A branch or a path in an address, whose slashes stay. */
function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function joined(...paths: string[]): string {
  return paths
    .filter((path) => path !== '')
    .map(encoded)
    .join('/');
}
