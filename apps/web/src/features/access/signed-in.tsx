/** A page for people who do something here: asks who is there, and says kindly when the page is not theirs. */
import type { Role } from '@app/contracts';
import type { ReactNode } from 'react';
import { failureOf } from '../../app/failure';
import { type Myself, rolesOf, useMyself } from '../../app/reading/myself';
import { returnHere } from '../../app/return-to';
import { LinkButton } from '../../design/page/link-button';
import { Loading } from '../../design/page/loading';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { FailurePage } from '../problems/failure-page';

interface Props {
  roles: readonly Role[];
  children(me: Myself): ReactNode;
}

/** Draws its page for somebody with one of these roles. */
export function SignedIn({ roles, children }: Props) {
  const query = useMyself();
  if (query.data) {
    const mine = rolesOf(query.data).some((role) => roles.includes(role));
    return mine ? children(query.data) : <FailurePage failure={{ code: 'not-allowed' }} />;
  }
  if (query.isLoading) return <Loading />;
  const failure = query.error ? failureOf(query.error) : null;
  if (failure && failure.code !== 'sign-in-needed')
    return <FailurePage failure={failure} retry={() => void query.refetch()} />;
  return <SignInFirst />;
}

function SignInFirst() {
  const { t } = useWords();
  return (
    <Page title={t('access.signInTitle')} lead={t('access.signInText')}>
      <Buttons>
        <LinkButton to="/connexion" onClick={() => returnHere()}>
          {t('access.signIn')}
        </LinkButton>
      </Buttons>
    </Page>
  );
}
