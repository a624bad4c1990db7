const vowel = '[aeiouy]';
const consonantRun = '[^aeiou][^aeiouy]*';
const vowelRun = '[aeiouy][aeiou]*';
/** Measure of a stem, as Porter counts it: more than 0, exactly 1, more than 1 runs of vowels then consonants. */
const measure0 = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}`);
const measure1 = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}(?:${vowelRun})?$`);
const measureMany = new RegExp(`^(?:${consonantRun})?${vowelRun}${consonantRun}${vowelRun}${consonantRun}`);
const hasVowel = new RegExp(`^(?:${consonantRun})?${vowel}`);
const shortEnd = new RegExp(`^${consonantRun}${vowel}[^aeiouwxyY]$`);

const pairs = (text: string) => text.split(' ').map((pair) => pair.split('>') as [string, string]);
const step2 = pairs(
  'ational>ate tional>tion enci>ence anci>ance izer>ize bli>ble alli>al entli>ent eli>e ousli>ous ization>ize ' +
    'ation>ate ator>ate alism>al iveness>ive fulness>ful ousness>ous aliti>al iviti>ive biliti>ble logi>log',
);
const step3 = pairs('icate>ic ative> alize>al iciti>ic ical>ic ful> ness>');
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * Stem of a folded English word, by Porter's algorithm (M. F. Porter, "An algorithm for suffix stripping",
 * Program 14(3), 1980). Stems are only compared with each other, never shown.
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  // A y at the start or after a vowel is a consonant; capitals mark it so.
  let w = word.replace(/^y/, 'Y').replace(/([aeiou])y/g, '$1Y');
  w = plural(w);
  w = past(w);
  if (/y$/.test(w) && hasVowel.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = suffixes(w, step2);
  w = suffixes(w, step3);
  w = endings(w);
  return w.toLowerCase();
}

function plural(w: string): string {
  if (/(?:ss|i)es$/.test(w)) return w.slice(0, -2);
  return /[^s]s$/.test(w) ? w.slice(0, -1) : w;
}

function past(w: string): string {
  if (w.endsWith('eed')) return measure0.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const match = /^(.+?)(?:ed|ing)$/.exec(w);
  const base = match?.[1];
  if (base === undefined || !hasVowel.test(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return shortEnd.test(base) ? `${base}e` : base;
}

function suffixes(w: string, rules: readonly [string, string][]): string {
  for (const [suffix, replacement] of rules) {
    if (!w.endsWith(suffix)) continue;
    const base = w.slice(0, -suffix.length);
    return measure0.test(base) ? base + replacement : w;
  }
  return w;
}

function endings(word: string): string {
  let w = word;
  const match = step4.exec(w);
  const ion = /^(.+?[st])ion$/.exec(w);
  if (match?.[1] !== undefined && measureMany.test(match[1])) w = match[1];
  else if (!match && ion?.[1] !== undefined && measureMany.test(ion[1])) w = ion[1];
  if (w.endsWith('e')) {
    const base = w.slice(0, -1);
    if (measureMany.test(base) || (measure1.test(base) && !shortEnd.test(base))) w = base;
  }
  return /ll$/.test(w) && measureMany.test(w) ? w.slice(0, -1) : w;
}
