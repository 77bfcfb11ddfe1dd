/** Kinds of business whose customers are mostly consumers (catalogue §2.10). */
const CONSUMER_KINDS = ['shop', 'local', 'critical-service', 'subscription'];

/** Whether at least one kind of business that sells to consumers is known of the site. */
export function servesConsumers({ profile }: { profile: ReadonlySet<string> }): boolean {
  return CONSUMER_KINDS.some((kind) => profile.has(kind));
}

/** Consumers who buy or depend on it can expect ways back: where there are none, a good total would mislead. */
export function owesWayBack({ profile }: { profile: ReadonlySet<string> }): boolean {
  return profile.has('shop') || profile.has('critical-service');
}
