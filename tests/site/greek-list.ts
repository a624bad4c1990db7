import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { englishWords } from '../../src/words/words.ts';

/** The files of a list that has something for every kind of page, and no Latin letter in what it says. */
const files: Record<string, string> = {
  'site.md': `---
title: Ψωμί
tagline: Άρθρα για τη ζύμη
url: https://greek.example/
repository: https://github.com/bread/greek
contact: bread@greek.example
language: el
licence: Ελεύθερο
licenceUrl: https://licence.example/
subscribe: { action: https://mail.example/subscribe }
facets:
  level: { label: Δυσκολία, values: [l-1, l-2], highlight: l-1 }
facts:
  loaves: { label: Καρβέλια, unit: τεμάχια }
  hours: { label: Ώρες }
  method: { label: Μέθοδος, values: [κρύο, ζεστό] }
  result: { label: Αποτέλεσμα }
plots: [{ x: hours, y: loaves, line: 2, label: δύο την ώρα }]
---
Όσα ξέρουμε για το ψωμί.
`,
  'vocabulary.yaml': `tags:
  sourdough: { label: προζύμι, synonyms: [μαγιά] }
  crust: { label: κόρα }
`,
  'excluded.yaml': `- title: Τραγούδια του φούρνου
  url: https://songs.example/
  reason: δεν είναι για ψωμί
  on: 2026-10-12
`,
  'themes/ovens.md': theme('Φούρνοι', 1),
  'themes/dough.md': theme('Ζυμάρια', 2),
  'paths/weekend.md': `---
title: Ψωμί σε δύο μέρες
summary: Για αρχάριους
order: 1
steps:
  - { paper: slow, note: Πρώτα η ζύμη., minutes: 40 }
  - { paper: steam, note: Μετά ο φούρνος., minutes: 90, optional: true }
---
Διαβάστε αργά.
`,
  'papers/dough/slow.md': paper(
    'Αργή ζύμη',
    `published: 2021-03-04
alsoIn: [ovens]
tags: [sourdough, crust]
facets: { level: l-1 }
facts: { loaves: 48, hours: 12, method: κρύο, result: καλό ψωμί }
links: { code: https://code.example/slow }
relations: [{ contradicts: warm, because: δεν αρκούν έξι ώρες }]`,
  ),
  'papers/dough/warm.md': paper(
    'Ζεστή ζύμη',
    `published: 2020-05
tags: [sourdough]
facets: { level: l-2 }
facts: { loaves: 12, hours: 6, method: ζεστό }
relations: [{ extends: steam, because: αρχίζει από εκεί }]`,
  ),
  'papers/ovens/steam.md': paper('Ατμός', 'published: 2019\nfacts: { loaves: 20, hours: 3 }'),
  'papers/ovens/stone.md': paper(
    'Πέτρα',
    `published: 2018
type: chapter
venue: Βιβλίο του ψωμιού
editors: [Γιάννης Αλεύρης]
edition: "2"
volume: "3"
pages: 4-9
revised: [{ on: 2026-11-12, what: άλλη χρονιά }]
status: { state: withdrawn, evidence: https://greek.example/stone, checked: 2026-10-01 }`,
  ),
};

function theme(title: string, order: number): string {
  return `---\ntitle: ${title}\nsummary: Τι ξέρουμε για το θέμα\norder: ${order}\n---\nΛίγα λόγια.\n`;
}

function paper(title: string, fields: string): string {
  const id = title.length + fields.length;
  return `---
title: ${title}
authors: [Άδα Φουρνάρη, Βασίλης Μύλος]
added: 2026-11-0${(title.length % 9) + 1}
url: https://greek.example/papers/${id}
${fields}
---
Το άρθρο ρωτά πώς γίνεται το ψωμί και απαντά με πολλά καρβέλια από τον ίδιο φούρνο.
`;
}

/** Letters that stand for the Latin ones in an invented translation. */
const greek = 'αβγδεζηθικλμνξοπρστυφχψωςϕ';

/** A text in an invented language, with its places and its code as they are. */
function translated(text: string): string {
  return text
    .split(/(\{\w+\}|`[^`]*`)/)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/[a-z]/gi, (letter) => greek[letter.toLowerCase().charCodeAt(0) - 97] ?? ''),
    )
    .join('');
}

/** All words of the interface in the invented language. */
function translation(): object {
  const parts = Object.entries(englishWords).map(([part, texts]) => {
    if (typeof texts === 'string') return [part, 'el'];
    const own = Object.entries<string | Record<string, string>>(texts).map(([name, text]) => [
      name,
      typeof text === 'string'
        ? translated(text)
        : Object.fromEntries(Object.entries(text).map(([category, form]) => [category, translated(form)])),
    ]);
    return [part, Object.fromEntries(own)];
  });
  return Object.fromEntries(parts) as object;
}

/** Writes the list, with an invented translation of the interface. */
export function writeGreekList(list: string): void {
  rmSync(list, { recursive: true, force: true });
  const all = { ...files, 'words.yaml': `${JSON.stringify(translation(), null, 2)}\n` };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(list, path)), { recursive: true });
    writeFileSync(join(list, path), text);
  }
}
