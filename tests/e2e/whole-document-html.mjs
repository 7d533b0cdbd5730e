import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { WholeDocument } from './whole-document.mjs';

/** The page as a server sends it. @param props the address of its script, and how many rows it has */
export const wholeDocumentHtml = (props) =>
  `<!doctype html>${renderToString(createElement(WholeDocument, props))}`;
