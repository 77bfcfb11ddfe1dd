import { afterEach, expect, test } from 'vitest';
import { collectForms } from '../../utils/collect/forms/forms';
import { createPace } from '../../utils/collect/reading/pace';
import type { Field, Form } from '../../utils/facts';
import { readHtml, removeFrames } from '../page-frame';

afterEach(removeFrames);

type Options = Parameters<typeof readHtml>[1];

const formsOf = async (html: string, options?: Options): Promise<Form[]> =>
  collectForms(await readHtml(html, options), createPace());

async function formOf(html: string, options?: Options): Promise<Form> {
  const [form] = await formsOf(html, options);
  if (!form) throw new Error('no form');
  return form;
}

async function fieldOf(html: string, options?: Options): Promise<Field> {
  const [field] = (await formOf(`<form>${html}</form>`, options)).fields;
  if (!field) throw new Error('no field');
  return field;
}

const CONTACT = `<form method="post" action="/send"><h2>Write to us</h2>
  <label for="n">Name *</label><input id="n" name="name" required autocomplete="name">
  <label>E-mail <input type="email" name="email"></label>
  <label for="p">Phone</label><input id="p" type="tel" aria-describedby="why"><p id="why">Only to call you back.</p>
  <label for="m">Message</label><textarea id="m"></textarea>
  <label><input type="checkbox" name="ok"> I agree to the <a href="/privacy">privacy policy</a></label>
  <button>Send my question</button></form>`;

test('a contact form is told with all it asks', async () => {
  const form = await formOf(CONTACT);
  expect(form).toMatchObject({
    kind: 'contact',
    action: { protocol: 'https:', method: 'post', scripted: false },
    captcha: { kind: 'none' },
    consent: { privacyLink: true, bundled: false },
    submit: { text: 'Send my question', disabled: false, hasReset: false },
    visible: true,
  });
  expect(form.fields.map(({ label, purpose, part }) => [label, purpose, part])).toEqual([
    ['Name', 'name', 'text'],
    ['E-mail', 'email', 'text'],
    ['Phone', 'tel', 'text'],
    ['Message', null, 'text'],
    ['I agree to the privacy policy', null, 'consent'],
  ]);
  expect(form.fields.map(({ required }) => required)).toEqual(['yes', 'no', 'no', 'no', 'no']);
});

test('the same form is read from markup alone', async () => {
  const [rendered, fetched] = [await formOf(CONTACT), await formOf(CONTACT, { mode: 'fetched' })];
  expect(fetched.kind).toBe('contact');
  expect(fetched.fields.map(({ label }) => label)).toEqual(rendered.fields.map(({ label }) => label));
  expect(fetched.firstScreen).toBeNull();
});

test.each([
  ['<label for="a">City</label><input id="a">', 'label', 'City'],
  ['<label>City <input></label>', 'label', 'City'],
  ['<b id="c">City</b><input aria-labelledby="c">', 'label', 'City'],
  ['<input aria-label="City">', 'aria', 'City'],
  ['<input placeholder="City">', 'placeholder', 'City'],
  ['<label for="a" style="position:absolute;clip:rect(0 0 0 0)">City</label><input id="a">', 'aria', 'City'],
  ['<label for="a" hidden>City</label><input id="a" placeholder="Town">', 'placeholder', 'Town'],
  ['<input title="City">', 'title', 'City'],
  ['<p><span>City</span><br><input></p>', 'none', 'City'],
  ['<table><tr><td>City</td><td><input></td></tr></table>', 'none', 'City'],
  [
    '<p style="position:relative"><input id="a" placeholder=" " style="height:50px"><label for="a" style="position:absolute;left:5px;top:15px">City</label></p>',
    'floating',
    'City',
  ],
] as const)('%s is named by its %s', async (html, labelSource, label) => {
  expect(await fieldOf(html)).toMatchObject({ labelSource, label });
});

test.each([
  ['<label>City (optional)<input></label>', 'optional', 'no'],
  ['<label>City *<input></label>', 'asterisk', 'yes'],
  ['<style>.r::after{content:" *"}</style><label for="a" class="r">City</label><input id="a">', 'asterisk', 'yes'],
  ['<label>City (required)<input></label>', 'required-word', 'yes'],
  ['<label>Ciudad (obligatorio)<input></label>', 'required-word', 'yes'],
  ['<label>City<input required></label>', 'none', 'yes'],
  ['<label>City<input aria-required="true"></label>', 'none', 'yes'],
  ['<label>City<input></label>', 'none', 'unknown'],
])('%s is marked %s, required %s', async (html, marked, required) => {
  expect(await fieldOf(html)).toMatchObject({ marked, required });
});

test('a sentence makes every field a required one', async () => {
  const form = await formOf(
    '<form><p>All fields are required.</p><label>City<input></label><label>Street<input></label></form>',
  );
  expect(form.requiredLegend).toBe('All fields are required.');
  expect(form.fields.map(({ required }) => required)).toEqual(['yes', 'yes']);
});

test('buttons of one group are one question, with its choices', async () => {
  const { fields } = await formOf(`<form><fieldset><legend>Reason</legend>
    <label><input type="radio" name="r"> Order</label><label><input type="radio" name="r"> Repair</label></fieldset></form>`);
  expect(fields).toHaveLength(1);
  expect(fields[0]).toMatchObject({
    label: 'Reason',
    labelSource: 'label',
    part: 'choice',
    options: ['Order', 'Repair'],
  });
});

test('a number and its prefix are one field, a date in three parts too', async () => {
  const { fields } = await formOf(`<form>
    <select aria-label="Country code"><option>+44</option></select><input type="tel" aria-label="Phone">
    <input name="birth_day" placeholder="DD"><input name="birth_month" placeholder="MM"><input name="birth_year" placeholder="YYYY">
  </form>`);
  expect(fields.map(({ purpose }) => purpose)).toEqual(['tel', 'bday-day']);
});

test('an address that is asked for twice is a confirmation', async () => {
  const { fields } = await formOf('<form><label>E-mail<input></label><label>Confirm e-mail<input></label></form>');
  expect(fields.map(({ part }) => part)).toEqual(['text', 'confirm']);
});

test.each([
  '<input name="website" style="position:absolute;left:-9999px">',
  '<div style="height:0;overflow:hidden"><label>Leave this field empty<input name="x"></label></div>',
  '<input tabindex="-1" autocomplete="off" style="opacity:0" name="b">',
  '<input name="url" style="display:none">',
])('%s is a trap, not a field', async (html) => {
  expect(await fieldOf(html)).toMatchObject({ part: 'honeypot', visible: false });
});

test('a hidden list with a styled one in its place is seen', async () => {
  const html =
    '<div><select style="display:none"><option>A</option></select><div class="nice-select">Subject</div></div>';
  expect(await fieldOf(html)).toMatchObject({ type: 'select', visible: true });
});

test('boxes that are ticked, terms and advertising are told apart', async () => {
  const { fields, consent } = await formOf(`<form>
    <label><input type="checkbox" checked> Send me the newsletter</label>
    <label><input type="checkbox"> I accept the terms and want to receive special offers</label>
    <label><input type="checkbox"> Gift wrapping</label></form>`);
  expect(fields.map(({ part, checkedByDefault }) => [part, checkedByDefault])).toEqual([
    ['marketing', true],
    ['consent', false],
    ['choice', false],
  ]);
  expect(consent.bundled).toBe(true);
});

test.each([
  ['<div class="g-recaptcha" data-sitekey="x"></div>', 'checkbox'],
  ['<div class="g-recaptcha" data-size="invisible"></div>', 'invisible'],
  ['<div class="cf-turnstile"></div>', 'invisible'],
  ['<img src="/captcha.php" alt=""><input name="captcha">', 'image'],
  ['<label>What is 3 + 4?<input name="sum"></label>', 'question'],
  ['<label>¿Cuánto es 3 + 4?<input name="suma"></label>', 'question'],
  ['<p>no robots asked</p>', 'none'],
])('%s is a captcha of the kind %s', async (html, kind) => {
  const form = await formOf(`<form><input name="email">${html}</form>`);
  expect(form.captcha.kind).toBe(kind);
});

test.each([
  ['<form action="mailto:a@b.example"><input></form>', { protocol: 'mailto:', method: 'get', scripted: false }],
  [
    '<form action="http://b.example/x" method="POST"><input></form>',
    { protocol: 'http:', method: 'post', scripted: false },
  ],
  ['<form><input></form>', { protocol: 'https:', method: 'get', scripted: true }],
  ['<form method="post"><input><button formaction="http://b.example">x</button></form>', { protocol: 'http:' }],
])('%s goes where it says', async (html, action) => {
  expect((await formOf(html)).action).toMatchObject(action);
});

test('loose fields in a box with a button are a form', async () => {
  const forms = await formsOf(`<div><p>Hello</p></div><div id="box"><div><input placeholder="Name"></div>
    <div><input type="email" placeholder="E-mail"></div><textarea></textarea><button>Send</button></div>`);
  expect(forms).toHaveLength(1);
  expect(forms[0]).toMatchObject({ kind: 'contact', evidence: { selector: '#box' }, action: { scripted: true } });
});

test('a form around the whole page is no form, but what it holds is', async () => {
  const forms =
    await formsOf(`<form id="all"><nav>Menu</nav><main><div id="in"><input name="email"><textarea></textarea>
    <input type="submit" value="Send"></div></main></form>`);
  expect(forms.map(({ evidence }) => evidence.selector)).toEqual(['#in']);
});

test('a form in a frame of a vendor is named, not read', async () => {
  const forms = await formsOf('<h2>Contact us</h2><iframe data-src="https://form.jotform.com/1"></iframe>');
  expect(forms).toMatchObject([{ kind: 'contact', embeddedFrom: 'Jotform', fields: [] }]);
});

test('what a visitor typed is nowhere in the facts', async () => {
  const reading = await readHtml(
    '<form><input name="email" value="secret-1"><textarea>secret-2</textarea><button>Go</button></form>',
  );
  const input = reading.fields[0]?.element as HTMLInputElement;
  input.value = 'secret-3';
  expect(JSON.stringify(await collectForms(reading, createPace()))).not.toContain('secret');
});

test('fields that are called like methods of the form do no harm', async () => {
  const form = await formOf(
    '<form action="/x"><input name="action"><input name="getAttribute"><input name="parentNode"><input name="id"></form>',
  );
  expect(form.fields).toHaveLength(4);
});

test('paste that is forbidden, a reset button and steps are noticed', async () => {
  const form = await formOf(`<form novalidate><p>Step 1 of 3</p><input type="email" onpaste="return false">
    <div role="alert"></div><button type="reset">Clear</button><button disabled>Next</button></form>`);
  expect(form.fields[0]?.pasteBlocked).toBe(true);
  expect(form.steps).toBe(3);
  expect(form.submit).toMatchObject({
    text: 'Next',
    disabled: true,
    hasReset: true,
    errorContainer: true,
    customValidation: true,
  });
});

const repeated = (html: (at: number) => string) => Array.from({ length: 10_000 }, (_, at) => html(at)).join('');

test('ten thousand forms do not hang, and the one with a message is kept', async () => {
  const searches = repeated((at) => `<form id="f${at}"><input id="i${at}" name="q"><button>Go</button></form>`);
  const forms = await formsOf(`${searches}<form><input type="email"><textarea></textarea></form>`, { mode: 'fetched' });
  expect(forms).toHaveLength(100);
  expect(forms.at(-1)?.kind).toBe('contact');
}, 20_000);

test('ten thousand fields of one form do not hang', async () => {
  const fields = repeated((at) => `<label for="i${at}">a</label><input id="i${at}">`);
  const form = await formOf(`<form>${fields}</form>`, { mode: 'fetched' });
  expect(form.fields.length).toBeGreaterThan(100);
}, 20_000);

test('a loose box for an address beside a button is a newsletter, one for words is none', async () => {
  const [form, ...others] = await formsOf(
    '<div><input type="email" placeholder="E-mail"><button>Subscribe</button></div>',
  );
  expect(form).toMatchObject({ kind: 'newsletter', fields: [{ purpose: 'email' }] });
  expect(others).toEqual([]);
  expect(await formsOf('<div><input placeholder="Name"><button>Greet</button></div>')).toEqual([]);
});
