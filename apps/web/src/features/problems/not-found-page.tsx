import { FailurePage } from './failure-page';

/** An address that leads nowhere. */
export const NotFoundPage = () => <FailurePage failure={{ code: 'not-found' }} />;
