/** The first line of the web: the link of a letter is taken out of the address, the words are fetched, the page is drawn. */
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeLinksFromAddress } from './app/link-token';
import { queryClient } from './app/query-client';
import { router } from './app/router';
import { theme } from './app/theme';
import './design/mantine.css';
import './design/base.css';
import { chosenLanguage, messagesOf, WordsProvider } from './i18n/words';

// The schemas of the contracts would try to compile themselves, which the security policy refuses with a line in the console.
Object.assign(((globalThis as { __zod_globalConfig?: object }).__zod_globalConfig ??= {}), { jitless: true });
takeLinksFromAddress();

const language = chosenLanguage();
const start = await messagesOf(language).then(
  (messages) => ({ language, messages }),
  async () => ({ language: 'fr' as const, messages: await messagesOf('fr') }),
);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": put it back.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <WordsProvider start={start}>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
