import { createElement as make, useState } from 'react';

/** A settings page as a page of React's renders it: the whole document, the switch in it, and so many rows after it. */
export function WholeDocument({ script, rows }) {
  const [on, turn] = useState(true);
  return make(
    'html',
    { lang: 'en' },
    make('head', null, make('title', null, 'Data privacy'), make('script', { src: script, async: true })),
    make(
      'body',
      null,
      make('header', null, make('a', { href: '/' }, 'Home')),
      make(
        'main',
        null,
        make('h1', null, 'Data for Generative AI Improvement'),
        make(
          'label',
          null,
          'Use my data for training content creation AI models ',
          make('input', {
            type: 'checkbox',
            role: 'switch',
            checked: on,
            onChange: () => turn(!on),
            style: { width: 48, height: 24 },
          }),
        ),
        make('p', { id: 'said' }, on ? 'React says on' : 'React says off'),
        Array.from({ length: rows }, (_, key) =>
          make('div', { key }, make('b', null, 'Row '), make('i', null, `number ${key}`)),
        ),
      ),
    ),
  );
}
