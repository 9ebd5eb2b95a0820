import { type ComponentProps, lazy, Suspense } from 'react';
import { Loading } from '../page/loading';

const Form = lazy(async () => ({ default: (await import('./reasons')).ReasonForm }));

/** Saying no; the form arrives when somebody does, so that those who say yes do not wait for it. */
export const ReasonForm = (props: ComponentProps<typeof Form>) => (
  <Suspense fallback={<Loading />}>
    <Form {...props} />
  </Suspense>
);
