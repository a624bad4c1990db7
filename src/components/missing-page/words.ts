export const noneText = 'No paper here has a name like this.';

export const failedText = 'The search could not be loaded, so there is nothing to offer.';

export const foundText = (count: number) =>
  count === 1 ? 'One page has a name like this.' : `${count} pages have a name like this.`;

export const searchText = (words: string) => `Search for “${words}”`;
