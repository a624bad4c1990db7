import { describe, expect, it } from 'vitest';
import { markdownList } from '../../src/records/markdown-list.ts';

const fields = (source: string) =>
  markdownList(source).map((reading) => ('record' in reading ? reading.record.fields : reading.fault));

describe('markdownList', () => {
  it.each([
    ['- [Rye: A Study](https://arxiv.org/abs/2103.01234v2): 2021<br/>Ada Kneader', { title: 'Rye: A Study' }],
    [
      '- Rye: A Study (Arxiv, May 2021) [[Paper](https://arxiv.org/pdf/2103.01234.pdf)]',
      { title: 'Rye: A Study', published: '2021-05' },
    ],
    [
      '1. **"Rye: A Study."** Kneader et al. *Bread 2021* [[pdf]](https://arxiv.org/abs/2103.01234)',
      { title: 'Rye: A Study' },
    ],
    [
      '- Rye: A Study (Bread 2021) [paper](https://arxiv.org/abs/2103.01234)',
      { title: 'Rye: A Study', published: '2021', venue: 'Bread 2021' },
    ],
    [
      '| Paper | Links |\n| - | - |\n| 1) **Rye** - rises slowly | [Paper](https://arxiv.org/abs/2103.01234) |',
      { title: 'Rye' },
    ],
    [
      '| Paper | Links |\n| - | - |\n| Rye <br> rises slowly | [Paper](https://arxiv.org/abs/2103.01234) |',
      { title: 'Rye' },
    ],
  ])('reads the title of %j', (source, wanted) => {
    expect(fields(source)).toEqual([{ ...wanted, arxiv: '2103.01234' }]);
  });

  it('takes what comes with a paper from its links, and says where each begins', () => {
    const source =
      '# Bread\n\nSee [this](https://mill.example).\n\n- Rye at Noon [Paper](https://doi.org/10.1000/rye) [Code](https://mill.example/code) [Data](http://mill.example/data)\n- [Paper](https://doi.org/10.1000/oats)\n';
    expect(markdownList(source)).toEqual([
      {
        line: 5,
        record: {
          fields: { title: 'Rye at Noon', doi: '10.1000/rye', links: { code: 'https://mill.example/code' } },
          doubts: ['the list names no authors and no day: look them up'],
        },
      },
      { line: 6, fault: 'a link to https://doi.org/10.1000/oats without a title' },
    ]);
  });

  it('doubts a line with several papers', () => {
    const [reading] = markdownList(
      '[Rye at Noon](https://doi.org/10.1000/rye), [Oats](https://doi.org/10.1000/oats)',
    );
    expect(reading).toMatchObject({
      record: {
        doubts: expect.arrayContaining([
          'the line links to 1 further papers: are they entries of their own?',
        ]),
      },
    });
  });
});
