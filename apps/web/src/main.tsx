/** The first line of the web: the link of a letter is taken out of the address, the words are fetched, the page is drawn. */
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeLinksFromAddress } from './app/link-token';
import { watchConnection } from './app/notices/connection';
import { followOtherTabs } from './app/other-tabs';
import { queryClient, readAgain } from './app/query-client';
import { router } from './app/router';
import { theme } from './app/theme';
import './design/mantine.css';
import './design/base.css';
import { beginToSpeak } from './i18n/speech';
import { WordsProvider } from './i18n/words';

takeLinksFromAddress();

watchConnection(readAgain);
followOtherTabs();
await beginToSpeak();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root": put it back.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} forceColorScheme="light">
      <QueryClientProvider client={queryClient}>
        <WordsProvider>
          <RouterProvider router={router} />
        </WordsProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
