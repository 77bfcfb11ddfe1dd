import { render } from 'preact';
import { ReportPage } from '../../components/report-page';

const app = document.getElementById('app');
if (app) render(<ReportPage />, app);
