import type { PaperFields } from '../schema/paper.ts';

type CslType = PaperFields['type'];

interface Identifiers {
  doi?: string | undefined;
  acl?: string | undefined;
}

/** Volumes of the ACL Anthology that are journals: Computational Linguistics, TACL and others. */
const aclJournals = /^(?:[JQ]\d\d-|\d{4}\.(?:cl|tacl|tal|lilt|nejlt|jlcl|ijclclp)-)/i;

/** What the prefix of a DOI tells of all works below it. The first row that fits counts. */
const kindsOfDois: [prefix: RegExp, type: CslType][] = [
  // bioRxiv and medRxiv; other DOIs of 10.1101 are those of journals.
  [/^10\.1101\/(?:\d{6}|\d{4}\.\d\d\.\d\d\.\d+)(?:v\d+)?$/, 'article'],
  [/^10\.64898\//, 'article'],
  [/^10\.48550\/arxiv\./, 'article'],
  [/^10\.2139\/ssrn\./, 'article'],
  // PsyArXiv, SocArXiv and the other servers of OSF.
  [/^10\.\d{5}\/osf\.io\//, 'article'],
  [/^10\.(?:31219|3122[0-9]|3123[0-9]|35542|31730)\//, 'article'],
  [/^10\.20944\/preprints/, 'article'],
  [/^10\.21203\/rs\./, 'article'],
  [/^10\.36227\/techrxiv/, 'article'],
  [/^10\.26434\/chemrxiv/, 'article'],
  // Authorea and ESS Open Archive.
  [/^10\.(?:22541|1002)\/(?:au|essoar)\./, 'article'],
  [/^10\.7287\/peerj\.preprints/, 'article'],
  [/^10\.1590\/scielopreprints/, 'article'],
  [/^10\.2196\/preprints\./, 'article'],
  [/^10\.5194\/egusphere-/, 'article'],
  // EcoEvoRxiv, Qeios, Jxiv, Cambridge Open Engage, Advance.
  [/^10\.(?:32942|32388|51094|33774|31124)\//, 'article'],
  // Repositories hold works of every kind, which are no articles of a journal.
  [/^10\.(?:5281\/zenodo|6084\/m9\.figshare|17605\/osf\.io|57967\/hf)\b/, 'article'],
  // TACL and Computational Linguistics at the ACL, and at MIT Press.
  [/^10\.(?:18653|3115)\/v1\/(?:[jq]\d\d-|\d{4}\.(?:cl|tacl)-)/, 'article-journal'],
  [/^10\.1162\/(?:tacl|coli)_a_/, 'article-journal'],
  // The ACL, Interspeech, IJCAI; conferences of the IEEE have five digits behind their names.
  [/^10\.(?:18653\/v1|3115\/v1)\//, 'paper-conference'],
  [/^10\.21437\/interspeech/, 'paper-conference'],
  [/^10\.24963\/ijcai/, 'paper-conference'],
  [/^10\.(?:1609\/aaai\.|4230\/lipics\.)/, 'paper-conference'],
  [/^10\.1109\/[a-z]+\d{5}\.\d{4}\./, 'paper-conference'],
];

/** The kind of publication that identifiers decide by themselves; undefined where they leave it open. */
export function typeOfIds({ doi, acl }: Identifiers): CslType | undefined {
  if (acl !== undefined) return aclJournals.test(acl) ? 'article-journal' : 'paper-conference';
  const known = doi?.toLowerCase();
  return known === undefined ? undefined : kindsOfDois.find(([prefix]) => prefix.test(known))?.[1];
}
