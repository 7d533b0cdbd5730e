import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { WholeDocument } from './whole-document.mjs';

/** The page as a server sends it. @param script the address of the script that takes it over */
export const wholeDocumentHtml = (script) =>
  `<!doctype html>${renderToString(createElement(WholeDocument, { script }))}`;
