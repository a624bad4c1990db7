/**
 * Words that open a family name, in small letters and with straight apostrophes. The list joins those that citeproc-js
 * and the test suite of CSL know with Wikipedia's lists of particles (Dutch tussenvoegsels, German, French, Italian,
 * Iberian, Nordic, Arabic, Hebrew, Welsh, African and Thai ones). They are written small, but so are some given names,
 * such as `danah`: hence a list.
 */
const small = new Set(
  [
    "a aan af al am an ap ab arap auf aus aus'm av bar ben bij bin bint binte binti boven d' da dal dal' dall' dalla das de de'",
    "deca degli dei dei' del del' dela dell' della delle dello delos den der des di do dos du e el ferch gen het i ibn",
    "il im in l' la las le les lo los lou na nde ne' of ole onder op over 's 't te ten ter the tho thoe thor to toe",
    'tot uijt uit unter v. v.d. v.d van vande vanden vander vd ver verch vom von voor vor wa y ya zu zum zur',
  ]
    .join(' ')
    .split(' '),
);

/** Those that are also written with a capital, as in `Robin Van Der Goat`; others would be initials or given names. */
const capital = new Set(
  [
    "abd abu af aït ait al ap av bar ben bin bint d' da dal dalla dall' das de de' degli dei del dela dell' della delle",
    "dello delos den der des di do dos du el fitz giolla ghiolla het ibn l' la las le les lo los mac mc nait naït ould",
    "'s 't st st. te ten ter van vande vanden vander ver vom von zum zur",
  ]
    .join(' ')
    .split(' '),
);

/** Those that are given names, too, where they open a name: `Di van het Hof`, `Ben Van Der Goat`. */
const alsoGiven = new Set('al bar ben del di mac'.split(' '));

/** Those that a capital makes a particle only before another one: `Ann Op De Beeck`; else they may be given names. */
const leading = new Set('aan auf bij in onder op over uijt uit voor zu'.split(' '));

/** Irish and Scottish words that begin a family name wherever they stand. */
const gaelic = new Set('ó ní uí nic mhic mag ua'.split(' '));

/** Vietnamese, Chinese and Korean family names that are common, in plain letters: next to them `Van` is a given name. */
const eastAsian = new Set(
  [
    'an bai bui cai cao chan chang chao chen cheng cheung cho choi chou chow chu chung dang dao deng dinh do doan dong du',
    'duong fan fang feng fu gao gu guo ha han hao he ho hoang hong hou hsu hu huang huynh hwang jang jeong jia jiang jin',
    'jo jung kang kim kong kwon lai lam lau le lee leung li liang liao lim lin liu lo lu luo luong luu ly ma mai',
    'mao mo ng ngo nguyen ni oh pan park peng pham phan phung qian qin qiu quach ren seo shao shen shi shih shin song',
    'su sun ta tan tang tao thai tian to tong tran trinh truong tsai tu vo vu wan wang wei wen wong woo wu xia xiao xie',
    'xiong xu xue yan yang yao ye yi yin yoo yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou',
  ]
    .join(' ')
    .split(' '),
);
/** Those with which a name may begin, since hardly anybody has them as a given name elsewhere. */
const vietnamese = new Set(
  'bui dang dinh duong hoang huynh ngo nguyen pham phan tran trinh truong vo vu'.split(' '),
);

/** A syllable of Chinese in Latin letters. */
const syllable =
  /^(?:[csz]h|[b-df-hj-np-tw-z])?(?:[aeo]|ai|ei|ao|ou|[aeio]?n|[aeio]ng|er|i[aeu]?|iao|ian|iang|iong|u[aeio]?|uai|uan|un|uang)$/;

/** A word in small letters, with its apostrophes straight. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[‘’ʻʼʹ′`´]/g, "'");
}

const isSmall = (word: string) => word === word.toLowerCase();
const bare = (word: string) =>
  word.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

/** True for a particle in small letters; `und` is one only between two others, as in `von und zu`. */
export function isSmallParticle(words: readonly string[], at: number): boolean {
  const among = (index: number) => {
    const word = words[index] ?? '';
    return isSmall(word) && small.has(plain(word));
  };
  return among(at) || (/^(?:und|u\.)$/.test(words[at] ?? '') && among(at - 1) && among(at + 1));
}

/** True for a particle with a capital, as in `Juan De La Rosa`. A given name stands before it, a family name behind. */
function isCapitalParticle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (isSmall(word) || !/^['‘’]?\p{Lu}/u.test(word)) return false;
  const isCompound = isParticle(words, at + 1) || isParticle(words, at - 1, 'small');
  if (leading.has(plain(word))) return isParticle(words, at + 1);
  if (!capital.has(plain(word))) return false;
  // `Nicola De Cao`: where no syllable of Chinese comes first, these are none either.
  const isSyllable = !/^d[ei]l?$/.test(plain(word)) || syllable.test(plain(words[0] ?? ''));
  return isCompound || !isSyllable || !isEastAsianName(words);
}

/** True where the words next to a `Van` or `Le` say that it is a given name: `Chien Van Nguyen`, `Nguyen Van Anh`. */
function isEastAsianName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return eastAsian.has(bare(words.at(-1) ?? '')) || vietnamese.has(bare(first));
}

function isParticle(words: readonly string[], at: number, size?: 'small'): boolean {
  if (at < 1 || at >= words.length - 1) return false;
  return isSmallParticle(words, at) || (size === undefined && isCapitalParticle(words, at));
}

/**
 * Where the family name begins in the words of `Given Family`, particles included.
 *
 * @param words two words at least
 */
export function familyStart(words: readonly string[]): number {
  const isGaelic = (word: string, at: number) =>
    gaelic.has(plain(word)) || (/^mac$/i.test(word) && /^(?:an?['’]?|nan?)$/.test(words[at + 1] ?? ''));
  const irish = words.findIndex((word, at) => at > 0 && at < words.length - 1 && isGaelic(word, at));
  if (irish > 0) return irish;
  let start = words.length - 1;
  const beforeParticles = () => {
    while (start > 1 && isParticle(words, start - 1)) start--;
  };
  beforeParticles();
  // `y`, `e` and `i` join two family names, if a given name remains before them: `José Ortega y Gasset`.
  if (start > 1 && start < words.length - 1 && /^[yei]$/.test(words[start] ?? '')) {
    start--;
    beforeParticles();
  }
  // `Ada de Crumb d'Rye`: both belong to the family name.
  if (start > 2 && /^d['’]\p{L}/u.test(words[start] ?? '') && isParticle(words, start - 2, 'small')) {
    start -= 2;
    beforeParticles();
  }
  return start === 1 && opensName(words) ? 0 : start;
}

/** True for a name that opens with its particle: `van Gogh`, `Van Der Goat`. `Van Crumb` may have a given name. */
function opensName(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (isSmall(first)) return small.has(plain(first));
  return capital.has(plain(first)) && !alsoGiven.has(plain(first)) && isParticle(words, 1);
}

/**
 * The name as people write it, where its particles stand behind the given names: `Robin Van Der Goat` of `Goat` and
 * `Robin Van Der`, as programs take it apart that know small particles alone. Null where the last of the given names
 * may be one: `Nguyen` and `Chien Van`, `Crumb` and `Ada Ben`.
 */
export function withParticlesInPlace(family: string, given: string): string | null {
  const before = given.split(' ');
  const words = [...before, ...family.split(' ')];
  const start = familyStart(words);
  if (start < 1 || start >= before.length || alsoGiven.has(plain(words[start] ?? ''))) return null;
  return before.slice(start).every((_word, at) => isParticle(words, start + at)) ? words.join(' ') : null;
}
