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
    'Working Party|Workshop|AI|LLC|L\\.?P\\.|GmbH|Inc\\.?|Ltd\\.?|Corp\\.?|Co\\.|PLC|plc|B\\.V\\.|S\\.A\\.|e\\.V\\.',
    'Forschungsgruppe|Gesellschaft|Hochschule|Verein|Stiftung|Ministerium|Ministère|Équipe',
  ].join('|')})(?=$|[\s,;:./&)-])`,
  'u',
);

/** How names of groups begin, and what no name of a person holds. */
const groupForms = [
  /^(?:U\.\s?S\.|U\.\s?K\.|E\.\s?U\.|U\.\s?N\.)\s/,
  /^(?:US|UK|EU|UN|European|International|National|American|Federal|World|Global)\s\p{Lu}/u,
  /^The\s+\p{L}+\s+\p{Ll}+/u,
  /^United (?:Nations|States|Kingdom)(?:$|\s)/,
  /^(?:Bank|House|City|State|Church|Court|School|Port|Board) of /,
  /^\p{L}+ (?:for|of the) /u,
  /团队|研究[院所]|科学院|大学|大學|公司|集团|銀行|银行|委员会|委員会|連合|協会|协会|统计局|計局|연구소|연구원|대학교|위원회|협회|은행/u,
];

/** Firms and bodies that sign with one name. */
const oneName = new Set(
  [
    'Adobe Alibaba Amazon Anthropic Apple Baidu Boeing Bosch ByteDance Facebook Google Huawei Intel Meta Microsoft Netflix Nokia',
    'OpenAI Oracle Salesforce Samsung Siemens Sony Spotify Tencent Toyota Twitter Uber UNESCO UNICEF Wikipedia Xerox',
    'Xiaomi Yahoo Yandex',
  ]
    .join(' ')
    .split(' '),
);

/** Firms whose names nobody has, in the names of their parts: `Google Bakery`. */
const firms =
  /^(?:Hugging Face|Common Crawl|Together Computer|SEAMLESS Communication)$|^(?:Alibaba|Baidu|ByteDance|Facebook|Google|Huawei|Microsoft|Nokia|OpenAI|Samsung|Tencent|Xiaomi|Yahoo) \p{Lu}/u;

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
  return firms.test(name) || oneName.has(name) || oneName.has(first) || isOneCodeName(name);
}

/** A single word with capitals in it, such as `CERN`, `BigBread` or `Rye-AI`; `McCrumb` and `DeRye` are family names. */
function isOneCodeName(name: string): boolean {
  if (!/^[\p{L}\p{N}-]+$/u.test(name)) return false;
  if (/^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|O)\p{Lu}\p{Ll}+$/u.test(name)) return false;
  return /^\p{Lu}{2,6}$|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}$/u.test(name);
}
