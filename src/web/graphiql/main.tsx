import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from '../preferences/theme';
import '../styles/base.css';
import { QueryEditorPage } from './query-editor-page';

applyTheme();
const root = document.getElementById('app');
if (!root) throw new Error('The page has no element #app.');
createRoot(root).render(
  <StrictMode>
    <QueryEditorPage />
  </StrictMode>,
);
