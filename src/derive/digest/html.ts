import { escapeHtml } from '../../text/escape.ts';
import type { PageLink } from '../paper-card.ts';
import {
  alsoNew,
  noUnsubscribe,
  type Details,
  type Issue,
  type IssuePaper,
  type IssueTheme,
} from './issue.ts';

/** Markup that is safe as it stands. */
interface Markup {
  source: string;
}

/** Fills a template: text is escaped, markup is not. */
function markup(template: TemplateStringsArray, ...values: (string | Markup | Markup[])[]): Markup {
  const parts = values.map((value) => {
    if (typeof value === 'string') return escapeHtml(value);
    return Array.isArray(value) ? value.map(({ source }) => source).join('') : value.source;
  });
  return { source: String.raw({ raw: template }, ...parts) };
}

const family = "system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const small = markup`font:14px/1.45 ${family};color:#5a5a5f`;
const none: Markup[] = [];

/** Mail clients that know dark mode either keep this style sheet or invert the inline colours themselves. */
const dark: Markup = {
  source: `<style>
:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body,.page{background:#16171a!important;color:#e8e6e1!important}
a{color:#6cc7ba!important}
.soft{color:#a8a6a1!important}
.line{border-color:#34363c!important}
}
</style>`,
};

/**
 * The HTML part of a digest. Its styles are inline, because mail clients keep those; it loads nothing, and it can be
 * read without any style. Outlook knows no `max-width`; it reads the comments, which give it a table of that width.
 */
export function digestHtml(issue: Issue, details: Details): string {
  const { title, tagline, language, subject, summary, address, themes } = issue;
  const { changes, corrections } = issue;
  const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
${dark}
</head>
<body style="margin:0;padding:0;background:#fbfaf7;color:#1d1d1f">
<table class="page" role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbfaf7;color:#1d1d1f"><tr><td align="center" style="padding:24px 16px 40px">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:640px"><tr><td align="left" style="font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.55;overflow-wrap:anywhere">
<h1 dir="auto" style="margin:0 0 4px;font-size:28px;line-height:1.25">${link(title, address)}</h1>
<p dir="auto" class="soft" style="margin:0 0 16px;color:#5a5a5f">${tagline}.</p>
<p style="margin:0;font:15px/1.5 ${family}">${summary}.</p>
${themes.map((theme) => themeBlock(theme, details))}${changes.length === 0 ? none : changesBlock(issue)}${corrections.length === 0 ? none : correctionsBlock(issue)}${footer(issue)}
</td></tr></table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
  return page.source;
}

function themeBlock({ title, href, papers }: IssueTheme, details: Details): Markup {
  const full = papers.filter(({ id }) => details.get(id) === 'full');
  const lines = papers.filter(({ id }) => details.get(id) === 'line');
  const rest = papers.filter(({ id }) => !details.has(id)).length;
  const more = markup`<p style="margin:0 0 8px"><a href="${href}" style="color:#0b6157">And ${String(rest)} more on the page of the theme</a></p>
`;
  return markup`${heading(title, href)}${full.map((paper) => paperHtml(paper, 'full'))}${list(lines)}${rest === 0 ? none : more}`;
}

function heading(title: string, href?: string): Markup {
  const words = href === undefined ? markup`${title}` : link(title, href);
  return markup`<h2 class="line" dir="auto" style="margin:36px 0 16px;padding:0 0 6px;border-bottom:1px solid #dedbd2;font-size:22px;line-height:1.3">${words}</h2>
`;
}

function list(papers: readonly IssuePaper[]): Markup {
  if (papers.length === 0) return markup``;
  return markup`<p class="soft" style="margin:0 0 8px;${small}">${alsoNew}</p>
<ul style="margin:0 0 16px;padding:0 0 0 20px">
${papers.map((paper) => paperHtml(paper, 'line'))}</ul>
`;
}

/** Bytes that one paper takes in the HTML part. */
export function paperSize(paper: IssuePaper, detail: 'full' | 'line'): number {
  return new TextEncoder().encode(paperHtml(paper, detail).source).length;
}

function paperHtml(paper: IssuePaper, detail: 'full' | 'line'): Markup {
  const { title, href, authors, source, status, note, links } = paper;
  if (detail === 'line') {
    return markup`<li dir="auto" style="margin:0 0 6px">${link(title, href)}</li>
`;
  }
  const state = status ? markup`<strong>${plainLink(status)}</strong> · ` : markup``;
  const notes = { source: note.html.replaceAll('<a href=', '<a style="color:#0b6157" href=') };
  return markup`<h3 dir="auto" style="margin:0 0 4px;font-size:18px;line-height:1.35">${link(title, href)}</h3>
<p dir="auto" class="soft" style="margin:0 0 8px;${small}">${state}${[authors, source].filter(Boolean).join(' · ')}</p>
<p dir="auto" style="margin:0 0 8px">${notes}</p>
<p class="soft" style="margin:0 0 28px;${small}">${links.map((one, index) => markup`${index > 0 ? ' · ' : ''}${plainLink(one)}`)}</p>
`;
}

function changesBlock({ changes }: Issue): Markup {
  const items = changes.map(
    ({ title, href, status }) =>
      markup`<li dir="auto" style="margin:0 0 6px">${link(title, href)}: ${plainLink(status)}</li>
`,
  );
  return markup`${heading('Changes of status')}<ul style="margin:0 0 16px;padding:0 0 0 20px">
${items}</ul>
`;
}

function correctionsBlock({ corrections }: Issue): Markup {
  const items = corrections.map(
    ({ title, href, what }) =>
      markup`<li dir="auto" style="margin:0 0 6px">${link(title, href)}: ${what.join('; ')}</li>
`,
  );
  return markup`${heading('Corrections')}<ul style="margin:0 0 16px;padding:0 0 0 20px">
${items}</ul>
`;
}

function footer({ title, address, licence, unsubscribe }: Issue): Markup {
  const leave =
    unsubscribe === undefined
      ? markup`${noUnsubscribe}`
      : plainLink({ label: 'Unsubscribe', href: unsubscribe });
  const named =
    licence &&
    (licence.href === undefined
      ? markup`${licence.label}`
      : plainLink({ label: licence.label, href: licence.href }));
  return markup`<p class="soft line" style="margin:40px 0 0;padding:16px 0 0;border-top:1px solid #dedbd2;${small}">You get this mail because your address follows ${title}. ${leave}</p>
<p class="soft" style="margin:8px 0 0;${small}">${named ? markup`Licence of the notes: ${named} · ` : none}Site: ${plainLink({ label: address, href: address })}</p>`;
}

/** A link that stands as a heading or an item of its own. */
function link(label: string, href: string): Markup {
  return markup`<a href="${href}" style="color:#0b6157;text-decoration:none">${label}</a>`;
}

/** A link within a line of text. */
function plainLink({ label, href }: PageLink): Markup {
  return markup`<a href="${href}" style="color:#0b6157">${label}</a>`;
}
