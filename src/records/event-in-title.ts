/** Days or a place, as they stand behind the name of a meeting: `June 2-7`, `2-7 June`, `Ghent, Belgium`. */
const daysOrPlace = String.raw`\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}|\p{Lu}[\p{L} .-]+, \p{Lu}`;

const forms = [
  // `Proceedings of the 3rd Conference on Loaves, Bread 2019, Ghent, Belgium, June 2-7, 2019, Volume 1`
  String.raw`^(?<title>.*?\p{L}.*?), \p{Lu}[\p{L}\d@/-]*(?:[ -][\p{L}\d@/-]+){0,3} (?<year>(?:19|20)\d\d), (?=.*(?:${daysOrPlace}))`,
  // `Advances in Loaves 30: Annual Conference on Loaves 2017, December 4-9, 2017, Ghent, Belgium`
  String.raw`^(?<title>.*\d): (?:Annual )?Conference on .* (?<year>(?:19|20)\d\d), (?=.*(?:${daysOrPlace}))`,
].map((form) => new RegExp(form, 'u'));

/**
 * The title of proceedings and the year of the meeting, where a bibliography writes the meeting's short name, its place
 * and its days behind the title, as DBLP does; null for other containers.
 */
export function eventInTitle(container: string): { title: string; year: string } | null {
  for (const form of forms) {
    const { title, year } = form.exec(container)?.groups ?? {};
    if (title !== undefined && year !== undefined) return { title, year };
  }
  return null;
}
