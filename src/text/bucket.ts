/**
 * The number of the bucket, from 0, that an id falls into; the same wherever it is asked for (FNV-1a, 32 bits).
 *
 * @param count how many buckets there are
 */
export function bucketOf(id: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % count;
}
