/** A browser's storage in memory. Full, it refuses to store; forbidden, it refuses everything. */
export class InventedStorage {
  readonly items = new Map<string, string>();
  state: 'open' | 'full' | 'forbidden' = 'open';

  readonly open = () => {
    if (this.state === 'forbidden') throw new DOMException('The operation is insecure.', 'SecurityError');
    return this;
  };

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.state === 'full') throw new DOMException('The quota is exceeded.', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }
}
