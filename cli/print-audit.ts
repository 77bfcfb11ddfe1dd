import type { JudgedAudit } from '../utils/audit-format';
import { gradeOf, shown } from '../utils/grade';
import { worstFirst } from '../utils/priority';
import { CATEGORIES } from '../utils/touchpoints';
import { BUSINESS_WORDS, sayKinds } from '../utils/words/business';
import { type Words, words } from '../utils/words/interface';

const FIXES_SHOWN = 5;

/** The audit in a few lines of text: the score, the thirteen categories, the first fixes. */
export function printAudit(audit: JudgedAudit, target: string): string {
  const reader = words(audit.language);
  const lines = [
    businessLine(audit, reader),
    ...totalLines(audit, reader),
    '',
    ...categoryLines(audit, reader),
    '',
    ...fixLines(audit, reader),
  ];
  return [`\n${target}`, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n');
}

function businessLine({ profile, country }: JudgedAudit, { language, country: nameOf }: Words): string {
  const say = BUSINESS_WORDS[language];
  return `${sayKinds(profile, say)} · ${say.country}: ${country.code === null ? say.noCountry : nameOf(country.code)}`;
}

function totalLines({ score }: JudgedAudit, { say, names, percent }: Words): string[] {
  const { total, low, high, coverage, cap } = score;
  if (total === null) return [say.total.none, say.total.noneWhy(percent(coverage))];
  return [
    `${shown(total)} ${say.total.of} · ${names.grades[gradeOf(total)]}`,
    say.total.interval({ low: shown(low), high: shown(high), measured: percent(coverage) }),
    ...(cap ? [say.total.cap(shown(cap.without), cap.max, names.caps[cap.id])] : []),
  ];
}

function categoryLines({ score }: JudgedAudit, { names, say, percent }: Words): string[] {
  const widest = Math.max(...CATEGORIES.map((id) => names.categories[id].length));
  return CATEGORIES.map((id) => {
    const category = score.categories.find((each) => each.id === id);
    const name = names.categories[id].padEnd(widest);
    if (!category || category.score === null || !category.sensation)
      return `${name}    –  ${names.sensations['not-measured']}`;
    const figure = String(shown(category.score)).padStart(3);
    const part = category.coverage < 1 ? ` (${say.categories.coverage(percent(category.coverage))})` : '';
    return `${name}  ${figure}  ${names.sensations[category.sensation]}${part}`;
  });
}

function fixLines({ results, rubric }: JudgedAudit, { say }: Words): string[] {
  const fixes = worstFirst(results, rubric).slice(0, FIXES_SHOWN);
  if (fixes.length === 0) return [say.fixes.none];
  return [say.fixes.title, ...fixes.map(({ result }, index) => `${index + 1}. ${result.title}: ${result.advice}`)];
}
