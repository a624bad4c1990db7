/**
 * Loads zod and keeps it from trying whether it may make code of text, which the policy of the page forbids and reports.
 * To be awaited before any module that makes schemas: it tries that with the first one.
 */
export async function quietZod(): Promise<void> {
  const { config } = await import('zod');
  config({ jitless: true });
}
