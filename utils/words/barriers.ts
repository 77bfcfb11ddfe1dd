import type { ReaderLanguage } from '../audit-format';
import type { AxeRule } from '../facts';

/** What a rule of axe-core is about, for people who are no engineers; of a rule we do not know, axe's own words. */
export function sayBarrier({ id, help }: Pick<AxeRule, 'id' | 'help'>, language: ReaderLanguage): string {
  const kind = KINDS.find((each) => RULES[each].includes(id));
  return kind ? WORDS[language][kind] : help;
}

const RULES = {
  picture: ['image-alt', 'input-image-alt', 'area-alt', 'object-alt', 'role-img-alt', 'svg-img-alt'],
  button: ['button-name', 'input-button-name', 'aria-command-name', 'summary-name'],
  link: ['link-name'],
  box: ['label', 'select-name', 'aria-input-field-name', 'aria-toggle-field-name'],
  boxLabelledTwice: ['form-field-multiple-labels'],
  part: ['aria-meter-name', 'aria-progressbar-name', 'aria-tab-name', 'aria-tooltip-name'],
  contrast: ['color-contrast'],
  linkColour: ['link-in-text-block'],
  targetSize: ['target-size'],
  language: ['html-has-lang', 'html-lang-valid', 'html-xml-lang-mismatch', 'valid-lang'],
  title: ['document-title'],
  frame: ['frame-title', 'frame-title-unique'],
  keyboard: ['scrollable-region-focusable', 'frame-focusable-content', 'server-side-image-map'],
  unannounced: ['aria-hidden-focus'],
  silentPage: ['aria-hidden-body'],
  nested: ['nested-interactive'],
  list: ['list', 'listitem', 'definition-list', 'dlitem'],
  table: ['td-headers-attr', 'th-has-data-cells'],
  zoom: ['meta-viewport'],
  spacing: ['avoid-inline-spacing'],
  moving: ['blink', 'marquee', 'meta-refresh'],
  sound: ['no-autoplay-audio'],
  captions: ['video-caption'],
  otherName: ['label-content-name-mismatch'],
  skip: ['bypass'],
  autofill: ['autocomplete-valid'],
  hint: [
    ...['aria-allowed-attr', 'aria-braille-equivalent', 'aria-conditional-attr', 'aria-deprecated-role'],
    ...['aria-prohibited-attr', 'aria-required-attr', 'aria-required-children', 'aria-required-parent', 'aria-roles'],
    ...['aria-valid-attr', 'aria-valid-attr-value', 'duplicate-id-aria'],
  ],
};

type Kind = keyof typeof RULES;

const KINDS = Object.keys(RULES) as Kind[];

const en: Record<Kind, string> = {
  picture: 'pictures without a description',
  button: 'buttons without a name',
  link: 'links without a name',
  box: 'boxes to fill in without a name',
  boxLabelledTwice: 'boxes with more than one label',
  part: 'parts of the page without a name',
  contrast: 'text too pale to read well',
  linkColour: 'links that only their colour tells from the text',
  targetSize: 'buttons or links too small or too close together to hit',
  language: 'language missing or wrong, so that it is read aloud with the wrong sounds',
  title: 'page without a title',
  frame: 'embedded content without a name of its own',
  keyboard: 'parts that cannot be reached without a mouse',
  unannounced: 'controls that the keyboard reaches but a screen reader does not announce',
  silentPage: 'whole page hidden from screen readers',
  nested: 'buttons or links inside one another',
  list: 'lists that are not marked as lists',
  table: 'tables whose headings do not belong to their cells',
  zoom: 'enlarging the page with two fingers is switched off',
  spacing: 'text whose spacing readers cannot change',
  moving: 'text that moves, or a page that reloads by itself',
  sound: 'sound that starts by itself',
  captions: 'films without subtitles',
  otherName: 'controls that voice control does not find by the words on them',
  skip: 'no way to skip what every page repeats',
  autofill: 'boxes that tell the browser wrongly what to fill in',
  hint: 'wrong hints for screen readers',
};

const es: Record<Kind, string> = {
  picture: 'imágenes sin descripción',
  button: 'botones sin nombre',
  link: 'enlaces sin nombre',
  box: 'casillas sin nombre',
  boxLabelledTwice: 'casillas con más de una etiqueta',
  part: 'partes de la página sin nombre',
  contrast: 'texto demasiado pálido para leerlo bien',
  linkColour: 'enlaces que solo se distinguen del texto por el color',
  targetSize: 'botones o enlaces demasiado pequeños o juntos para acertar',
  language: 'idioma sin indicar o equivocado, que se lee en voz alta con otra pronunciación',
  title: 'página sin título',
  frame: 'contenido incrustado sin nombre propio',
  keyboard: 'partes a las que no se llega sin ratón',
  unannounced: 'controles a los que llega el teclado y que el lector de pantalla no anuncia',
  silentPage: 'toda la página oculta para los lectores de pantalla',
  nested: 'botones o enlaces unos dentro de otros',
  list: 'listas que no están marcadas como listas',
  table: 'tablas cuyos encabezados no corresponden a sus celdas',
  zoom: 'la ampliación con dos dedos está desactivada',
  spacing: 'texto cuyo espaciado el lector no puede cambiar',
  moving: 'texto que se mueve o página que se recarga sola',
  sound: 'sonido que empieza solo',
  captions: 'vídeos sin subtítulos',
  otherName: 'controles que el control por voz no encuentra por su texto',
  skip: 'ninguna forma de saltar lo que se repite en cada página',
  autofill: 'casillas que indican mal al navegador qué rellenar',
  hint: 'indicaciones equivocadas para los lectores de pantalla',
};

const WORDS: Record<ReaderLanguage, Record<Kind, string>> = { en, es };
