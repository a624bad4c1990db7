/** Addresses, DOIs and ids of arXiv and the ACL Anthology: texts that name one paper and describe none. */
const forms = [
  /^https?:\/\/\S+$/i,
  /^(?:[\w-]+\.)+[a-z]{2,}\/\S+$/i,
  /^(?:arxiv|doi):\s*\S+$/i,
  /^10\.\d{4,9}\/\S+$/,
  /^\d{4}\.\d{4,5}(?:v\d+)?$/,
  /^[a-z-]+(?:\.[a-z]{2})?\/\d{7}(?:v\d+)?$/i,
  /^\d{4}\.[a-z\d]+-[a-z\d]+\.\d+$/i,
  /^[a-z]\d{2}-\d{4}$/i,
];

/** True for a text that can only be the pasted name of one paper. */
export function namesOnePaper(query: string): boolean {
  const text = query.trim();
  return forms.some((form) => form.test(text));
}
