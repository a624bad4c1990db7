/**
 * Names, and adjectives made of names, of one plain word, which stand in titles of papers: people of science,
 * continents, peoples, and things that are called by a name alone. Languages and countries come from Unicode.
 */
const single = new Set(
  [
    // People and what is called after them.
    'Bayes Bayesian Bernoulli Boltzmann Boolean Cartesian Chomsky Dirichlet Euclidean Fisher Fourier Gauss Gaussian Gibbs',
    'Gumbel Hamiltonian Hessian Hilbert Hopfield Jacobian Kalman Kolmogorov Kullback Lagrangian Langevin Laplace Laplacian',
    'Leibler Leibniz Levenshtein Lipschitz Markov Markovian Nash Newton Pareto Poisson Riemann Riemannian Shannon Shapley',
    'Socratic Thompson Turing Wasserstein Zipf Zipfian',
    // Parts of the world and their peoples.
    'Africa African America American Americas Asia Asian Australian Balkan Baltic Brazilian British Canadian Caribbean',
    'Celtic Egyptian Ethiopian Europe European Germanic Iberian Indian Indic Israeli Mediterranean Mexican Nigerian Nordic',
    'Oceania Pacific Scandinavian Siamese Slavic Swiss Turkic Uralic',
    // Models, companies, sites and languages of programs that are no words in use.
    'Alpaca Anthropic Chinchilla Claude Facebook Gemini Gemma Google Gutenberg Java Kaggle Llama Microsoft Mistral Mixtral',
    'Pythia Python Qwen Reddit Spotify Twitter Vicuna Wikidata Wikipedia Wiktionary',
  ].flatMap((line) => line.split(' ')),
);

/** Names of two plain words. */
const pairs = new Set(['Common Crawl', 'Hugging Face', 'Monte Carlo', 'Stack Overflow', 'Stack Exchange']);

/** True for a word that is a name: by itself, or with the word before it or behind it. */
export function isProperName(word: string, before: string | undefined, behind: string | undefined): boolean {
  const isSingle = word.split(/[-/+]/).some((part) => single.has(part.replace(/['’]s$/, '')));
  return isSingle || pairs.has(`${word} ${behind ?? ''}`) || pairs.has(`${before ?? ''} ${word}`);
}
