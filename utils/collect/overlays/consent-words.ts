import { attr } from '../dom';

const CONSENT_NAME = /cookie|consent|gdpr|rgpd|dsgvo|onetrust|didomi|usercentrics|cmp-|cmplz|borlabs|iubenda|truste/i;

/** By its id or class: the banners of the common vendors, and most home-made ones, say what they are. */
export function looksLikeConsent(element: Element): boolean {
  return CONSENT_NAME.test(attr(element, 'id')) || CONSENT_NAME.test(attr(element, 'class'));
}
