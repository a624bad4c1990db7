import { CardFiles, type CardData } from './card-files.ts';

const folder = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/cards/`;

/** The cards of the list that this page belongs to; its root element says in how many files they are. */
export const pageCards = new CardFiles(Number(document.documentElement.dataset['cards']), async (file) => {
  const response = await fetch(folder + file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return (await response.json()) as Record<string, CardData>;
});
