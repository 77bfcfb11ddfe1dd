import type { Form } from '../../facts';
import { formKindOf } from '../../recognise/forms/form-kind';
import { all, attr, tagOf, textOf } from '../dom';
import { locate } from '../reading/located';
import { type Placed, type Reading, resolve } from '../reading/reading';

/** Forms that another company serves into a frame: seen, not read. */
export function collectEmbeddedForms(reading: Reading): Form[] {
  const frames = reading.frames.flatMap((frame) => {
    const vendor = vendorOf(resolve(attr(frame.element, 'src') || attr(frame.element, 'data-src'), reading.base));
    return vendor ? [toForm(vendor, frame, reading)] : [];
  });
  return frames.length > 0 || reading.source.mode === 'rendered' ? frames : announcedForms(reading);
}

/** Vendors whose frames are forms (catalogue, words). */
const VENDORS: readonly (readonly [vendor: string, address: RegExp])[] = [
  ['HubSpot', /hsforms\.(?:com|net)|hs-sites\.com|hubspot\.com\/.*form/i],
  ['Typeform', /typeform\.com/i],
  ['Google Forms', /docs\.google\.com\/forms|forms\.gle/i],
  ['Jotform', /jotform\.(?:com|eu)/i],
  ['Wufoo', /wufoo\.(?:com|eu)/i],
  ['Tally', /tally\.so/i],
  ['Microsoft Forms', /forms\.(?:office|microsoft|cloud\.microsoft)/i],
  ['Zoho', /forms\.zoho|zohopublic|zfrmz\.com/i],
  ['Pipedrive', /pipedrivewebforms\.com|webforms\.pipedrive\.com/i],
  ['ActiveCampaign', /activehosted\.com/i],
  ['Formstack', /formstack\.com/i],
  ['Cognito Forms', /cognitoforms\.com/i],
  ['Airtable', /airtable\.com\/embed/i],
  ['Calendly', /calendly\.com/i],
];

function vendorOf(address: string): string | undefined {
  return VENDORS.find(([, pattern]) => pattern.test(address))?.[0];
}

const ANNOUNCED =
  'script[src],[data-tf-widget],[data-tf-live],.typeform-widget,.calendly-inline-widget,[data-tally-src]';

/** Where scripts do not run, the script or the empty box that would become the frame. */
function announcedForms(reading: Reading): Form[] {
  const found = all(reading.root, ANNOUNCED).flatMap((element) => {
    const vendor = vendorOf(resolve(attr(element, 'src'), reading.base)) ?? vendorOfBox(element);
    return vendor ? [toForm(vendor, { element, order: 0 }, reading)] : [];
  });
  return [...new Map(found.map((form) => [form.embeddedFrom, form])).values()];
}

function vendorOfBox(element: Element): string | undefined {
  if (attr(element, 'class').includes('calendly')) return 'Calendly';
  if (attr(element, 'data-tally-src')) return 'Tally';
  return tagOf(element) === 'script' ? undefined : 'Typeform';
}

function toForm(vendor: string, { element, order }: Placed, reading: Reading): Form {
  const above = reading.headings.findLast((each) => each.order < order)?.element;
  const said = formKindOf({
    fields: [{ type: 'textarea', name: '', label: '', purpose: 'email', asked: true }],
    heading: `${above ? textOf(above) : ''} ${attr(element, 'title')}`,
    submit: '',
    names: '',
    action: '',
    search: false,
  });
  return {
    kind: vendor === 'Calendly' ? 'booking' : said,
    embeddedFrom: vendor,
    action: { protocol: 'https:', method: 'post', scripted: false },
    fields: [],
    captcha: { kind: 'none' },
    consent: { privacyLink: false, bundled: false },
    submit: { text: '', disabled: false, hasReset: false, errorContainer: false, customValidation: false },
    steps: 1,
    requiredLegend: '',
    ...locate(element, order, attr(element, 'title') || vendor, reading),
  };
}
