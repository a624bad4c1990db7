import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { storedDensity, storeDensity } from '../../../src/components/lists/density-store.ts';
import { InventedStorage } from '../invented-storage.ts';

it('keeps the density that was chosen, comfortable before', () => {
  const storage = new InventedStorage();
  expect(storedDensity(storage.open)).toBe('comfortable');
  expect(storeDensity(storage.open, 'table')).toBe(true);
  expect(storedDensity(storage.open)).toBe('table');
});

it('takes no other word', () => {
  const storage = new InventedStorage();
  storage.items.set('density', 'crowded');
  expect(storedDensity(storage.open)).toBe('comfortable');
});

it.each(['full', 'forbidden'] as const)('goes on with a storage that is %s', (state) => {
  const storage = new InventedStorage();
  storage.state = state;
  expect(storeDensity(storage.open, 'compact')).toBe(false);
  expect(storedDensity(storage.open)).toBe('comfortable');
});

it('stores under the key that the script in the head reads', () => {
  const storage = new InventedStorage();
  storeDensity(storage.open, 'compact');
  const [key] = [...storage.items.keys()];
  expect(readFileSync('src/components/frame/early.js', 'utf8')).toContain(`localStorage.getItem('${key}')`);
});
