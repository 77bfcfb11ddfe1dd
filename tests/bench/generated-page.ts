/** A page of a made-up chain of shops with exactly so many elements: like real ones, it repeats itself with other words. */
export function generatedPage(elements: number): string {
  const sections: string[] = [];
  let left = elements - countElements(pageAround(''));
  for (let index = 0; left > 0; index += 1) {
    const section = SECTIONS[index % SECTIONS.length]?.(index) ?? '';
    const count = countElements(section);
    sections.push(count <= left ? section : '<p>We look forward to your visit.</p>\n'.repeat(left));
    left -= count;
  }
  return pageAround(sections.join('\n'));
}

function countElements(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

const SECTIONS = [shop, products, story, questions, sizes, form];

const TOWNS = ['Marlow', 'Reading', 'Leeds', 'York', 'Bath', 'Exeter', 'Durham', 'Ely', 'Truro', 'Oban', 'Wells'];
const THINGS = ['city bike', 'child seat', 'helmet', 'pump', 'saddle', 'trailer', 'lamp', 'lock', 'basket', 'bell'];
const TRAITS = ['light', 'sturdy', 'quiet', 'weatherproof', 'hand-built', 'second-hand', 'foldable'];

const pick = (words: readonly string[], index: number) => words[index % words.length] ?? '';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at)).join('\n');

/** Within the 1,000 numbers that are kept for fiction in London. */
const phone = (index: number) => `020 7946 ${String(index % 1000).padStart(4, '0')}`;

function shop(index: number): string {
  const town = pick(TOWNS, index);
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  return `<section class="shop" id="shop-${index}"><h2>Our shop in ${town} ${index}</h2>
<img src="data:," alt="The front of the shop in ${town}" width="120" height="80">
<p>Come by for a <strong>${pick(TRAITS, index)} ${pick(THINGS, index)}</strong>, or for repairs while you wait.</p>
<address><p>${index + 1} High Street, ${town} SL7 1AB</p>
<p>Call us: <a href="tel:+44${phone(index).slice(1).replaceAll(' ', '')}">${phone(index)}</a></p>
<p>Workshop: <span>${phone(index + 7)}</span></p>
<p>Write to <a href="mailto:shop${index}@pedal.example">shop${index}@pedal.example</a></p></address>
<ul>${times(5, (at) => `<li><b>${days[at]}</b> <span>9:00 – ${17 + ((index + at) % 3)}:30</span></li>`)}</ul>
<p><a href="/shops/${index}">Find us</a> <a href="https://wa.me/447700900${100 + (index % 900)}">WhatsApp</a></p></section>`;
}

function products(index: number): string {
  return `<section class="products"><h2>New this week, ${index}</h2>${times(6, (at) => {
    const thing = pick(THINGS, index + at);
    return `<article><img src="data:," alt="${capital(thing)}" width="80" height="60"><h3>${capital(thing)} ${index}-${at}</h3>
<p>A ${pick(TRAITS, index * 3 + at)} ${thing} for every day.</p><p class="price">£${19 + ((index * 7 + at * 13) % 400)}.90</p>
<a href="/products/${index}/${at}">See the ${thing}</a> <button type="button">Add to basket</button></article>`;
  })}</section>`;
}

function story(index: number): string {
  return `<section class="story"><h2>What moved us in week ${index}</h2>${times(9, (at) => {
    const town = pick(TOWNS, index + at);
    return `<p>On ${1 + ((index + at) % 28)}/0${1 + (at % 9)}/2025 <em>${36 + index + at} riders</em> met in <strong>${town}</strong>
and went ${12 + at}.5 km. <a href="/stories/${index}/${at}">Read about ${town}</a></p>`;
  })}</section>`;
}

function questions(index: number): string {
  return `<section class="questions"><h2>Asked in ${pick(TOWNS, index)} ${index}</h2>${times(8, (at) => {
    const thing = pick(THINGS, index + at);
    return `<details><summary>How long does a ${thing} last?</summary><p>With care about ${2 + (at % 6)} years. <em>${
      at === 0 ? 'We answer every message within one working day.' : `Ask again after ${at + 1} winters.`
    }</em></p></details>`;
  })}</section>`;
}

function sizes(index: number): string {
  return `<section class="sizes"><h2>Sizes and stock ${index}</h2><table><tbody>${times(8, (at) => {
    const row = [`${pick(TRAITS, at)} frame`, `${48 + at} cm`, `${(index * 31 + at * 7) % 900} pieces`];
    return `<tr><th scope="row">${row[0]}</th><td>${row[1]}</td><td>${row[2]}</td></tr>`;
  })}</tbody></table></section>`;
}

function form(index: number): string {
  const field = (label: string, type: string) =>
    `<p><label for="${type}-${index}">${label}</label><input id="${type}-${index}" name="${type}" type="${type}"></p>`;
  return `<section class="ask"><h2>Write to ${pick(TOWNS, index)} ${index}</h2>
<form action="/ask/${index}" method="post">${field('Your name', 'text')}${field('E-mail address', 'email')}
${field('Phone, if we may call you', 'tel')}
<p><label for="about-${index}">What is it about?</label><select id="about-${index}" name="about">
<option>An order</option><option>A repair</option><option>A return</option></select></p>
<p><label for="message-${index}">Your message</label><textarea id="message-${index}" name="message"></textarea></p>
<p><label><input type="checkbox" name="terms"> I have read the <a href="/privacy">privacy notice</a></label></p>
<button type="submit">Send the message</button></form></section>`;
}

const STYLE = `body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff }
header, footer { background: #123; color: #fff; padding: 12px } header a, footer a { color: #cdf; margin-right: 8px }
main { max-width: 1080px; margin: auto } section { padding: 16px; border-bottom: 1px solid #ddd }
.products { background: #f6f6f2 } article { display: inline-block; width: 160px; vertical-align: top } .price { color: #a33 }
label { display: block } .cookies { position: fixed; left: 0; right: 0; bottom: 0; padding: 16px; background: #fff; z-index: 9 }`;

function pageAround(sections: string): string {
  const menu = ['Shops', 'Bikes', 'Repairs', 'Help', 'About us', 'Contact'];
  const links = menu.map((name) => `<a href="/${name.toLowerCase().replace(' ', '-')}">${name}</a>`).join('\n');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pedal &amp; Sons, bicycles since 1921</title><style>${STYLE}</style></head>
<body><header><a href="/"><img src="data:," alt="Pedal &amp; Sons" width="40" height="40"></a><nav>${links}</nav></header>
<main><h1>Bicycles for every day</h1>${sections}</main>
<footer><p>Pedal &amp; Sons Ltd, registered in England, company no. 01234567</p><p>${links}</p></footer>
<div class="cookies" role="dialog" aria-label="Cookies"><p>We use cookies to remember your basket.</p>
<button type="button">Accept all</button> <button type="button">Reject all</button></div></body></html>`;
}
