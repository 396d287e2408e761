/** How many of a few places each sender holds, so that no one of them holds them all. */
export class PlacesBySender {
  private readonly held = new Map<string, Set<string>>();

  constructor(private readonly most: number) {}

  /** False when the sender has as many as it may have. */
  take(address: string, id: string): boolean {
    const sender = senderOf(address);
    const places = this.held.get(sender) ?? new Set<string>();
    if (places.size >= this.most) return false;
    this.held.set(sender, places.add(id));
    return true;
  }

  /** Also of a place that was not given. */
  leave(address: string, id: string): void {
    const sender = senderOf(address);
    const places = this.held.get(sender);
    places?.delete(id);
    if (places?.size === 0) this.held.delete(sender);
  }
}

const MAPPED = /^::ffff:(?=\d+\.)/i;

/** Whoever has one address of IPv6 has all those that begin with the same four groups. */
function senderOf(address: string): string {
  const plain = address.replace(MAPPED, '');
  if (!plain.includes(':')) return plain;
  const [before = '', after] = plain.split('::');
  const groups = before.split(':').filter(Boolean);
  const rest = after?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...zeros, ...rest].slice(0, 4).join(':');
}
