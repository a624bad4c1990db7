/** What readers see and hear of the card behind a citation, besides what it holds. */
export const words = {
  name: (paper: string) => `About ${paper}`,
  moreAuthors: (count: number) => `and ${count} more`,
};
