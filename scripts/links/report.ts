import { counted } from '../../src/text/counted.ts';
import { escapeHtml } from '../../src/text/escape.ts';
import type { CheckedAddress } from './look-up.ts';
import type { Finding } from './probe.ts';

type State = Exclude<Finding['state'], 'fine'>;

/** What is told of each state but `fine`, in this order. */
const headings: Record<State, { title: string; advice: string }> = {
  dead: { title: 'Dead', advice: 'replace the address, or link to a copy in the archive' },
  moved: { title: 'Moved for good', advice: 'write the new address' },
  silent: { title: 'Without an answer', advice: 'nothing to do, unless they stay so' },
  refused: { title: 'Closed to programs', advice: 'look at them by hand now and then' },
};
const states = Object.keys(headings) as State[];

/** The report for people. */
export function prettyReport(checked: readonly CheckedAddress[]): string {
  const sections = states.flatMap((state) => {
    const own = checked.filter(({ finding }) => finding.state === state);
    if (own.length === 0) return [];
    const { title, advice } = headings[state];
    return [`${title}: ${advice}.`, ...own.map(block), ''];
  });
  return [...sections, summary(checked), ''].join('\n');
}

function block({ address, files, finding: { state, detail, to } }: CheckedAddress): string {
  const ways = [
    ...(to === undefined ? [] : [`    now at  ${to}`]),
    ...(state === 'dead' ? [`    archive ${archived(address)}`] : []),
  ];
  return [`  ${address}`, `    ${detail}`, ...ways, `    in      ${files.join(', ')}`].join('\n');
}

/** The report as the text of an issue. Addresses stand in code, where GitHub makes no @mentions of them. */
export function markdownReport(checked: readonly CheckedAddress[]): string {
  const sections = states.flatMap((state) => {
    const own = checked.filter(({ finding }) => finding.state === state);
    if (own.length === 0) return [];
    const { title, advice } = headings[state];
    const rows = own.map(({ address, files, finding: { detail, to } }) => {
      const way =
        to === undefined
          ? state === 'dead'
            ? `, ${link('archive', archived(address))}`
            : ''
          : `, now at ${code(to)}`;
      return `- ${code(address)}: ${escapeHtml(detail)}${way}; in ${files.map(code).join(', ')}`;
    });
    return [`## ${title} (${own.length})`, `${capital(advice)}.`, rows.join('\n')];
  });
  return `${[summary(checked), ...sections].join('\n\n')}\n`;
}

/** The report for programs. */
export function jsonReport(checked: readonly CheckedAddress[]): string {
  const addresses = checked.map(({ address, files, finding }) => ({
    address,
    files,
    ...finding,
    to: finding.to ?? null,
    archive: finding.state === 'dead' ? archived(address) : null,
  }));
  return `${JSON.stringify({ version: 1, ok: !hasDead(checked), counts: counts(checked), addresses }, null, 2)}\n`;
}

/** True when an address leads nowhere. */
export function hasDead(checked: readonly CheckedAddress[]): boolean {
  return checked.some(({ finding }) => finding.state === 'dead');
}

function counts(checked: readonly CheckedAddress[]): Record<Finding['state'], number> {
  const of = (state: Finding['state']) => checked.filter(({ finding }) => finding.state === state).length;
  return {
    fine: of('fine'),
    dead: of('dead'),
    moved: of('moved'),
    silent: of('silent'),
    refused: of('refused'),
  };
}

function summary(checked: readonly CheckedAddress[]): string {
  const { fine, dead, moved, silent, refused } = counts(checked);
  const all = counted(checked.length, 'address', 'addresses');
  return `${all}: ${fine} fine, ${dead} dead, ${moved} moved, ${silent} without an answer, ${refused} closed to programs.`;
}

/** Where the Internet Archive has copies of a page, if it has. */
function archived(address: string): string {
  return `https://web.archive.org/web/${address}`;
}

function code(text: string): string {
  return `\`${text.replaceAll('`', '%60')}\``;
}

function link(label: string, address: string): string {
  return `[${label}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
