/** title · why · advice · what the findings say, or the reason why there are none. */
export type SampleWords = [title: string, why: string, advice: string, ...findings: string[]];

export const en: Record<string, SampleWords> = {
  'contact-link-visible': [
    'The way to contact is in the menu',
    'A customer who wants to get in touch looks at the top menu first.',
    'Put a link called “Contact” in the top menu and again in the footer of every page.',
    '“Contact” is in the header and in the footer of the home page.',
  ],
  'contact-page-complete': [
    'The contact page leaves out ways to reach you',
    'A customer who has come this far expects every way to reach you in one place.',
    'Show phone, e-mail, address and hours together on the contact page; a form is an addition, not a replacement.',
    '3 of 5 are there: address, hours and form. Phone and e-mail are missing.',
  ],
  'channel-mix': [
    'A customer can talk now or write',
    'Some customers want to talk at once, others to have it in writing.',
    'Offer at least one way to talk now and one way to write; say which is best for what.',
    '2 channels work: phone and form.',
  ],
  'phone-on-home': [
    'The home page shows a phone number',
    'A customer in a hurry looks for a number before anything else.',
    'Put your main number, written as text, in the header or footer of every page.',
    '1 number, in the footer.',
  ],
  'phone-on-contact': [
    'The contact page hides the phone number',
    'A customer who opens the contact page has already decided to reach you.',
    'On the contact page show the number before the form; people in a hurry look for it first.',
    '0 numbers on the contact page, although the home page has one.',
  ],
  'phone-first-screen': [
    'The number takes scrolling to find',
    'A worried customer should see the number without searching.',
    'Move the number to the top bar, so that a worried customer sees it without scrolling.',
    'The number stands 3.9 screens down.',
  ],
  'phone-clickable': [
    'The phone number is plain text',
    'A customer on a phone wants to call with one tap.',
    'Link the number so that mobile visitors call with one tap; keep the digits readable for everyone else.',
    '1 of 1 number is plain text.',
  ],
  'phone-dial-integrity': [
    'The number shown is the number dialled',
    'A customer who taps a number trusts that it is the one on screen.',
    'Correct the link so that customers reach the number they see.',
    'No number on the site is a link, so there is nothing to compare.',
  ],
  'phone-hours': [
    'Nobody says when the phone is answered',
    'An unanswered call is worse for a customer than no number.',
    'Say when someone answers (“Mon–Fri 9–18, closed on holidays”) right beside the number.',
    '0 of 1 number has its hours beside it.',
  ],
  'response-promise': [
    'A reply is promised within a working day',
    'A customer who knows when the answer comes stops looking elsewhere.',
    'Write when you will answer (“We reply within 4 working hours, Mon–Fri”), and then keep it.',
    '24 hours or one working day: sent on Friday evening, answered on Monday.',
  ],
  'response-promise-by-form': [
    'The promise stands beside the send button',
    'A customer decides at the form whether to write or to call.',
    'Repeat the promise beside the Send button.',
    'It stands right under the form.',
  ],
  'email-visible': [
    'No e-mail address can be found',
    'Some customers need to attach a file or to keep a record.',
    'Print an address that people can copy, on the contact page and in the footer.',
    '0 addresses on 3 pages; only a form.',
  ],
  'email-own-domain': [
    'The address is at your own domain',
    'A customer trusts an address that carries the company’s name.',
    'Use an address at your own domain.',
    'There is no e-mail address to judge.',
  ],
  'email-no-reply': [
    'Replies may go nowhere',
    'A customer who answers a message expects somebody to read it.',
    'Send from an address that someone reads; “do not reply” tells the customer that the conversation is over.',
    '1 address that nobody reads is mentioned.',
  ],
  'form-field-count': [
    'The form asks for a lot',
    'Every extra box makes a customer less likely to finish.',
    'Ask only what you need to answer: name, e-mail, message, and the phone if they want a call.',
    '8 fields, where 4 to 6 would do.',
  ],
  'form-phone-justified': [
    'The form demands a phone number without saying why',
    'A customer who fears sales calls leaves here.',
    'Make the phone optional, or say why you ask (“only to call you back about this question”).',
    'The phone is required, and nothing explains it.',
  ],
  'form-labels': [
    'Every field says what belongs in it',
    'A customer who looks away must still know what a box is for.',
    'Put a short label above every box; grey text inside disappears as soon as people type.',
  ],
  'form-autofill-and-keyboard': [
    'Phones cannot fill in the whole form',
    'A customer on a phone wants the form to fill itself in.',
    'Ask your developer to add autocomplete and the right field types, so that phones fill the form and show the right keyboard.',
    '2 of 5 personal fields do not tell the browser what they are.',
  ],
  'form-captcha': [
    'Customers must prove that they are human',
    'A customer who needs help should not have to pass a test first.',
    'Use an invisible spam filter; do not make customers prove that they are human before you have helped them.',
    '1 box has to be ticked.',
  ],
  'form-secure': [
    'What a customer sends is protected',
    'A customer’s browser warns of forms that are not.',
    'Serve the form over HTTPS and send it with POST; browsers warn visitors otherwise.',
  ],
  'a11y-barriers': [
    'Few barriers for people with disabilities',
    'A customer who cannot see, hear or use a mouse meets these first.',
    'Repair the barriers listed, critical ones first: each one shuts some customers out.',
    '1 text is too pale for its background.',
    '1 picture has no description.',
  ],
  'a11y-contact-names': [
    'Some contact buttons have no name',
    'A customer with a screen reader hears only “link”.',
    'Give icon buttons a name (“Call us”, “WhatsApp”), so that screen readers do not say just “link”.',
    '1 of 3 contact controls has no name.',
  ],
  'a11y-page-basics': [
    'Language, title and zoom are in order',
    'A customer’s tools rely on these.',
    'Set the page language and a clear title, and allow zoom.',
  ],
  'speed-lcp': [
    'The page takes a while to appear',
    'A customer who waits at the door may turn round.',
    'Shrink the big first image and remove sliders; the door should open in under 2.5 seconds.',
    '3.2 seconds until the main content was there.',
  ],
  'speed-ttfb': [
    'The server answers quickly',
    'A customer sees nothing at all until the server answers.',
    'Ask your host for caching close to your visitors.',
    'The page was restored from memory, not loaded. Reload it to see.',
  ],
  'entry-obstruction': [
    'Nothing stands in the doorway',
    'A customer who comes in wants to see the shop, not a notice.',
    'Keep the first screen free of pop-ups; ask later.',
    '1 notice covers 9 % of the first screen and can be refused as easily as accepted.',
  ],
};
