import { CHAT_WIDGETS } from '../chat-widgets';
import { hasAttr, matches } from '../dom';
import { looksLikeConsent } from './consent-words';

export type KnownOverlay = 'consent' | 'newsletter' | 'chat' | 'app' | 'age';

/** What the element is by its vendor's mark-up, or by what home-made ones call themselves. */
export function knownOverlay(element: Element): KnownOverlay | undefined {
  const known = VENDORS.find(({ selector }) => matches(element, selector));
  if (known) return known.kind;
  return looksLikeConsent(element) && !hasAttr(element, 'href') ? 'consent' : undefined;
}

/** The containers of widely used products, as their scripts put them into pages. */
const VENDORS: readonly { kind: KnownOverlay; selector: string }[] = [
  {
    kind: 'consent',
    selector: [
      '#usercentrics-root,#usercentrics-cmp-ui,#cmpbox,#cmpwrapper,.qc-cmp2-container',
      '.truste_overlay,.truste_box_overlay',
      '.cky-consent-container,.cc-window,[id^="sp_message_container"],.fc-consent-root,#axeptio_overlay,.axeptio_mount',
      '#tarteaucitronRoot,#hs-eu-cookie-confirmation,.osano-cm-window,#shopify-pc__banner',
      '#ppms_cm_popup_overlay,#klaro',
    ].join(','),
  },
  {
    kind: 'newsletter',
    selector: [
      '[class*="klaviyo-form"],[class*="kl-private-reset"],#privy-container,.om-holder,#wisepops-root,.mc-modal',
      '[id^="PopupSignupForm"],.leadinPopup,.poptin-popup,.formkit-overlay,.mailpoet_form_popup,[id^="omnisend-form"]',
    ].join(','),
  },
  {
    kind: 'chat',
    selector: CHAT_WIDGETS.flatMap(({ selector }) => selector.split(','))
      .filter((selector) => !selector.startsWith('script'))
      .join(','),
  },
  { kind: 'app', selector: '.smartbanner,#smartbanner,.smart-banner,#branch-banner-iframe,.app-banner' },
  { kind: 'age', selector: '.age-gate,#age-gate,#agegate,[class*="age-verif"],[id*="age-verif"]' },
];
