/** Whether the company is one whose services others use, and name in their privacy policy or as their host. */
export function isServiceProvider(name: string): boolean {
  return KNOWN.test(name);
}

const KNOWN =
  /^(?:Google|Twitter|X Corp|Meta|Facebook|Instagram|LinkedIn|Microsoft|Amazon|Apple|Adobe|Automattic|Cloudflare|Hotjar|Stripe|PayPal|OVH|IONOS|STRATO|Hetzner|Wix|Squarespace|Shopify|Mailchimp|YouTube|Vimeo|TikTok|Pinterest)(?![\p{L}\d])/iu;
