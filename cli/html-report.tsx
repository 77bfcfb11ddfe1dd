import { render } from 'preact-render-to-string';
import mapStyle from '../components/map.css?raw';
import { ReportPlaceProvider } from '../components/report-place';
import { ReportView } from '../components/report-view';
import theme from '../components/theme.css?raw';
import { WordsProvider } from '../components/words-context';
import type { JudgedAudit, ReaderLanguage } from '../utils/audit-format';
import { siteName } from '../utils/site-name';
import { words } from '../utils/words/interface';

/** The audits' reports as one HTML file that needs nothing else: no script, no network. */
export function toHtml(audits: readonly JudgedAudit[], language: ReaderLanguage): string {
  const title =
    audits.length === 1 && audits[0] ? words(language).say.report.title(siteName(audits[0])) : 'Touchpoint Audit';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${theme}${mapStyle}</style>
</head>
<body>
${audits.map((audit) => render(<Report audit={audit} />)).join('\n')}
</body>
</html>
`;
}

function Report({ audit }: { audit: JudgedAudit }) {
  const place = { idOf: (part: string) => `${audit.id}-${part}` };
  return (
    <WordsProvider value={words(audit.language)}>
      <ReportPlaceProvider value={place}>
        <ReportView audit={audit} />
      </ReportPlaceProvider>
    </WordsProvider>
  );
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
