import { describe, expect, it } from 'vitest';
import { namedByAddress, parseIdentifier } from '../../src/text/identifiers.ts';

describe('the address of a paper at a publisher', () => {
  it.each([
    ['https://dl.acm.org/doi/10.1145/1234567.7654321', '10.1145/1234567.7654321'],
    ['https://dl.acm.org/doi/pdf/10.1145/1234567.7654321?download=true', '10.1145/1234567.7654321'],
    ['https://dl.acm.org/doi/fullHtml/10.1145/1234567.7654321#sec-1', '10.1145/1234567.7654321'],
    ['https://link.springer.com/article/10.1007/s12345-021-00001-1/figures/2', '10.1007/s12345-021-00001-1'],
    ['https://link.springer.com/content/pdf/10.1007%2Fs12345-021-00001-1.pdf', '10.1007/s12345-021-00001-1'],
    ['https://link.springer.com/chapter/10.1007/978-1-234-56789-7_5', '10.1007/978-1-234-56789-7_5'],
    [
      'https://www.taylorfrancis.com/chapters/edit/10.1201/9781003000000-1/slow-dough-ada-kneader',
      '10.1201/9781003000000-1',
    ],
    ['https://www.taylorfrancis.com/books/mono/10.1201/9781003000000/slow-dough', '10.1201/9781003000000'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/bread.5', '10.1002/bread.5'],
    [
      'https://onlinelibrary.wiley.com/doi/10.1002/(SICI)10(1998)17:1%3C5::AID-B5%3E3.0.CO;2-2',
      '10.1002/(sici)10(1998)17:1<5::aid-b5>3.0.co;2-2',
    ],
    ['https://www.biorxiv.org/content/10.1101/2021.03.14.123456v1.full', '10.1101/2021.03.14.123456'],
    [
      'https://www.medrxiv.org/content/10.1101/2021.03.14.12345678v2.full.pdf+html',
      '10.1101/2021.03.14.12345678',
    ],
    ['https://www.biorxiv.org/content/early/2018/03/05/123456', '10.1101/123456'],
    [
      'https://www.biorxiv.org/content/biorxiv/early/2021/03/14/2021.03.14.123456.full.pdf',
      '10.1101/2021.03.14.123456',
    ],
    ['https://doi.ieeecomputersociety.org/10.1109/BREAD.2021.00005', '10.1109/bread.2021.00005'],
    ['https://www.sciencedirect.com/science/article/doi/10.1016/j.bread.2021.5', '10.1016/j.bread.2021.5'],
    ['https://www.tandfonline.com/doi/abs/10.1080/1234.2021.5?journalCode=rye20', '10.1080/1234.2021.5'],
    ['https://journals.sagepub.com/doi/epub/10.1177/0123456789', '10.1177/0123456789'],
    ['https://www.pnas.org/doi/full/10.1073/pnas.1234567890', '10.1073/pnas.1234567890'],
    ['https://www.science.org/doi/10.1126/science.abc1234', '10.1126/science.abc1234'],
    ['https://academic.oup.com/bread/article/doi/10.1093/bread/btaa12/6012345', '10.1093/bread/btaa12'],
    [
      'https://academic.oup.com/bread/article-pdf/doi/10.1093/bread/btaa12/34567890/btaa12.pdf',
      '10.1093/bread/btaa12',
    ],
    [
      'https://direct.mit.edu/bread/article/doi/10.1162/bread_a_00005/96475/Slow-Dough',
      '10.1162/bread_a_00005',
    ],
    ['https://www.nature.com/articles/s41586-021-00001-1.pdf', '10.1038/s41586-021-00001-1'],
    ['https://www.nature.com/articles/nature12345/figures/1', '10.1038/nature12345'],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0123456',
      '10.1371/journal.pone.0123456',
    ],
    [
      'https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0123456&type=printable',
      '10.1371/journal.pone.0123456',
    ],
    ['https://www.frontiersin.org/articles/10.3389/fbread.2021.00001/full', '10.3389/fbread.2021.00001'],
    ['https://iopscience.iop.org/article/10.1088/1742-6596/1/1/012001/meta', '10.1088/1742-6596/1/1/012001'],
    [
      'https://www.emerald.com/insight/content/doi/10.1108/BFJ-01-2021-0001/full/html',
      '10.1108/bfj-01-2021-0001',
    ],
    ['https://doi-org.library.example/10.1145/1234567.7654321', '10.1145/1234567.7654321'],
    ['https://elifesciences.org/articles/12345', '10.7554/elife.12345'],
    ['https://dl.acm.org/citation.cfm?doid=1234567.7654321', '10.1145/1234567.7654321'],
    ['https://dl.acm.org/citation.cfm?id=1234567.7654321&CFID=5', '10.1145/1234567.7654321'],
    ['https://psyarxiv.com/abc12/', '10.31234/osf.io/abc12'],
    ['https://osf.io/preprints/psyarxiv/abc12_v1', '10.31234/osf.io/abc12'],
    ['https://www.researchsquare.com/article/rs-12345/v1', '10.21203/rs.3.rs-12345/v1'],
    ['https://peerj.com/articles/123/', '10.7717/peerj.123'],
    ['https://peerj.com/articles/cs-123/', '10.7717/peerj-cs.123'],
    ['https://www.pnas.org/content/pnas/early/2021/03/13/1234567890.full.pdf', '10.1073/pnas.1234567890'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=1234567', '10.2139/ssrn.1234567'],
    ['https://zenodo.org/records/1234567', '10.5281/zenodo.1234567'],
    [
      'https://scholar.google.com/scholar_lookup?doi=10.1145%2F1234567.7654321&hl=en',
      '10.1145/1234567.7654321',
    ],
  ])('%s holds the DOI %s', (address, id) => {
    expect(namedByAddress(address)).toEqual({ scheme: 'doi', id });
  });

  it.each([
    'https://dl.acm.org/doi/10.5555/1234567.7654321',
    'https://ieeexplore.ieee.org/document/1234567',
    'https://www.sciencedirect.com/science/article/pii/S0123456789012345',
    'https://www.nature.com/articles/',
    'https://example.org/10.1/5',
    'https://example.org/releases/tag/v10.1234/5',
    'https://example.org/blog/2021/03/14/slow-dough',
    'http://hdl.handle.net/10150/660780',
    'https://example.org/papers/2103.01234',
  ])('%s holds no id', (address) => {
    expect(namedByAddress(address)).toBeNull();
  });
});

describe('the address of an arXiv paper at another site', () => {
  it.each([
    'https://papers.cool/arxiv/2103.01230',
    'https://www.semanticscholar.org/arxiv/2103.01230',
    'https://api.semanticscholar.org/arXiv:2103.01230',
    'https://www.alphaxiv.org/overview/2103.01230v2',
    'https://ar5iv.org/abs/2103.01230',
    'https://scholar.google.com/scholar?q=arXiv%3A2103.01230&hl=en',
    'https://scholar.google.com/scholar_lookup?arxiv_id=2103.01230',
    'https://www.arxiv-vanity.com/papers/2103.01230/',
    'https://scirate.com/arxiv/2103.01230',
    'http://xxx.lanl.gov/abs/2103.01230',
  ])('%s holds its id', (address) => {
    expect(namedByAddress(address)).toEqual({ scheme: 'arxiv', id: '2103.01230' });
  });
});

describe('an id as citations and PDFs have it', () => {
  it.each([
    ['arXiv:2103.01230v2 [cs.CL] 14 Jul 2021', 'arxiv', '2103.01230'],
    ['arXiv:2103.01230 [cs.CL]', 'arxiv', '2103.01230'],
    ['2103.01230v1 [cs.CL] 4 Jul 2021', 'arxiv', '2103.01230'],
    ['[2103.01230] Slow Dough', 'arxiv', '2103.01230'],
    ['arXiv preprint arXiv:2103.01230, 2021.', 'arxiv', '2103.01230'],
    ['CoRR, abs/2103.01230', 'arxiv', '2103.01230'],
    ['arXiv:math.GT/0309136v1 7 Sep 2003', 'arxiv', 'math.GT/0309136'],
    ['math.gt/0309136', 'arxiv', 'math.GT/0309136'],
    ['DOI: 10.1000/bread.5 Published: 3 March 2021', 'doi', '10.1000/bread.5'],
    ['doi:https://doi.org/10.1000/bread.5', 'doi', '10.1000/bread.5'],
    ['DOI 10.1000/bread.5', 'doi', '10.1000/bread.5'],
    ['978-0-8044-2957-3', 'isbn', '9780804429573'],
    ['0-8044-2957-X', 'isbn', '9780804429573'],
    ['https://bread.example/Slow-Dough/dp/080442957X/ref=rye', 'isbn', '9780804429573'],
  ])('%j is read as %s %s', (text, scheme, id) => {
    expect(parseIdentifier(text)).toEqual({ scheme, id });
  });
});
