/** The networks in which a company keeps a profile, by host. */
const NETWORKS: Record<string, string> = {
  'facebook.com': 'Facebook',
  'fb.com': 'Facebook',
  'instagram.com': 'Instagram',
  'twitter.com': 'X',
  'x.com': 'X',
  'linkedin.com': 'LinkedIn',
  'youtube.com': 'YouTube',
  'youtu.be': 'YouTube',
  'tiktok.com': 'TikTok',
  'pinterest.com': 'Pinterest',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'bsky.app': 'Bluesky',
  'mastodon.social': 'Mastodon',
  'xing.com': 'Xing',
};

/** Addresses that share a page or play a video: they lead to nobody who answers. */
const NOT_A_PROFILE =
  /sharer|\/share\b|\/intent\b|pin\/create|shareArticle|\/embed\/|\/watch\b|\/hashtag\/|\/explore\/|\/plugins\/|\/tr\?|youtu\.be\//i;

/** Handles that themes and their demos leave behind. */
const DEFAULT_HANDLE =
  /^(?:wordpress|wordpressdotcom|elementor|wix|shopify|squarespace|yourprofile|username|profile|#)$/i;

export interface SocialProfile {
  network: string;
  handle: string;
  /** The handle can be somebody's: neither missing nor a theme's own. */
  valid: boolean;
}

/** The profile that an absolute address leads to; undefined for share links and everything else. */
export function socialProfile(href: string): SocialProfile | undefined {
  if (!URL.canParse(href) || NOT_A_PROFILE.test(href)) return undefined;
  const { hostname, pathname } = new URL(href);
  const host = hostname.replace(/^(?:www|m|web|[a-z]{2}(?:-[a-z]{2})?)\./, '');
  const network = NETWORKS[host] ?? (host.startsWith('pinterest.') ? 'Pinterest' : undefined);
  if (!network) return undefined;
  const handle = pathname.split('/').filter(Boolean).join('/');
  return { network, handle, valid: handle !== '' && !DEFAULT_HANDLE.test(handle) };
}
