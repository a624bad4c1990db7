/** Words of the names of groups that hardly any person has as a name. */
const groupWords = new RegExp(
  String.raw`(?:^|[\s-])(?:${[
    'Academ(?:y|ies|ia)|Administration|Agency|Alliance|Army|Assembly|Association|Associates|Authors|Authority|Bureau',
    'Center|Centers|Centre|Cent(?:re|er)s? for|Coalition|Collaboration|Collaborators|Collective|College|Commission',
    'Committee|Community|Company|Conference|Confederation|Congress|Consortium|[Cc]ontributors|Cooperative|Corporation',
    'Corps|Council|Department|Dept\\.|Developers|Directorate|Division|Enterprise|Faculty|Federation|Foundation',
    'Government|Group|Hospital|Initiative|Institut[eo]?|Institution|Institutes|Investigators|Laborator(?:y|ies|ium)',
    'Labs?|Librar(?:y|ies)|Ministry|Museum|Navy|Network|Observatory|Office|Organi[sz]ation|Parliament|Partnership',
    'Panel|Program(?:me)?|Project|Research|School of|Secretariat|Society|Societies|Solutions|Studio|Studios',
    'Statistics|Systems|Task Force|Taskforce|Team|Teams|Technolog(?:y|ies)|Trial|Universit(?:y|ies|é|ät|à|eit)|Universidade?',
    'Working Party|Workshop|AI|LLC|LLP|L\\.P\\.|GmbH|Inc\\.?|Ltd\\.?|Limited|Corp\\.?|Incorporated|Co\\.|& Co|PLC|plc|Pty',
    'S\\.p\\.A\\.|SpA|Oyj|A/S|ApS|KGaA|GbR|S\\.r\\.l\\.|s\\.r\\.o\\.|e\\.V\\.|Bundesamt|Landesamt|Amt|Forschungsgruppe|Gesellschaft|Hochschule|Verein|Stiftung|Ministerium|Ministère|Équipe',
  ].join('|')})(?=$|[\s,;:./&)-])`,
  'u',
);

/** How names of groups begin, and what no name of a person holds. */
const groupForms = [
  /^(?:U\.\s?S\.|U\.\s?K\.|E\.\s?U\.|U\.\s?N\.)\s/,
  /^(?:US|UK|EU|UN|European|International|National|American|Federal|World|Global)\s\p{Lu}/u,
  /^The\s+\p{L}+\s+\p{Ll}+/u,
  /^United (?:Nations|States|Kingdom)(?:$|\s)/,
  /\sdevelopers$/,
  /^(?:Bank|House|City|State|Church|Court|School|Port|Board) of /,
  /^\p{L}+ (?:for|of the) /u,
  /团队|研究[院所]|科学院|大学|大學|公司|集团|銀行|银行|委员会|委員会|連合|協会|协会|统计局|計局|연구소|연구원|대학교|위원회|협회|은행/u,
];

/** Firms and bodies that sign with one name. */
const oneName = new Set(
  [
    'Adobe Alibaba Amazon Anthropic Apple Baidu Boeing Bosch ByteDance Facebook Google Huawei Intel Meta Microsoft Netflix Nokia Nvidia',
    'OpenAI Oracle Salesforce Samsung Siemens Sony Spotify Tencent Toyota Twitter Uber UNESCO UNICEF Wikipedia Xerox',
    'Xiaomi Yahoo Yandex',
  ]
    .join(' ')
    .split(' '),
);

/** Firms whose names nobody has, in the names of their parts: `Google Bakery`. */
const firms =
  /^(?:Hugging Face|Common Crawl|Together Computer|SEAMLESS Communication)$|^(?:Alibaba|Baidu|ByteDance|Facebook|Google|Huawei|Microsoft|Nokia|OpenAI|Samsung|Tencent|Xiaomi|Yahoo) \p{Lu}/u;

/** True for a legal form that nobody has as a name, as it stands behind a comma: `Inc.`, `LLC`. */
export function isLoneForm(text: string): boolean {
  return /^(?:Inc|Incorporated|Ltd|LLC|LLP|Corp|Co|PLC|GmbH|L\.P)\.?$/i.test(text);
}

/** Legal forms of firms that could be initials: `Siemens AG`, `Philips N.V.`. */
const legalForm = /^(?:AG|A\.G\.|SE|S\.E\.|SA|S\.A\.|NV|N\.V\.|BV|B\.V\.|AB|AS|KG|KK|K\.K\.)$/;

/** True for what may be a legal form or initials, where it stands behind a name. */
export function isLegalForm(text: string): boolean {
  return legalForm.test(text);
}

/** True for the name of a firm with such a form: `SAP SE`, `Siemens AG`, `Novartis Pharma AG`. */
function isFirmWithForm(name: string): boolean {
  const words = name.split(' ');
  const form = words.pop() ?? '';
  if (words.length === 0 || !isLegalForm(form)) return false;
  return (
    words.every((word) => /^\p{Lu}{2,}$/u.test(word)) ||
    isFirm(words[0] ?? '') ||
    (form === 'AG' && words.length > 1)
  );
}

/** True for text with a word that only names of groups have. */
export function hasGroupWord(text: string): boolean {
  return groupWords.test(text);
}

/** True for the name of a firm or body that signs with one name. */
export function isFirm(name: string): boolean {
  return oneName.has(name);
}

/** True for a name that looks like that of a group: `Rye Team`, `U.S. Department of Bread`, `Google`, `CERN`. */
export function isGroupLike(name: string): boolean {
  if (hasGroupWord(name) || groupForms.some((form) => form.test(name))) return true;
  const [first = ''] = name.split(/,\s*/);
  return (
    firms.test(name) || oneName.has(name) || oneName.has(first) || isFirmWithForm(name) || isOneCodeName(name)
  );
}

/** A single word with capitals in it, such as `CERN`, `BigBread`, `Rye-AI` or `01.AI`; `McCrumb` and `DeRye` are family names. */
function isOneCodeName(name: string): boolean {
  if (/^\d+\.\p{Lu}+$/u.test(name)) return true;
  if (!/^[\p{L}\p{N}-]+$/u.test(name)) return false;
  if (/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O)\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return /^\p{Lu}{2,6}$|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}$/u.test(name);
}
