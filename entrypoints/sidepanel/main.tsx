import { render } from 'preact';
import { SidePanelPage } from '../../components/side-panel-page';

const app = document.getElementById('app');
if (app) render(<SidePanelPage />, app);
