import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { ReceivedProfiles } from '../own-offers/received-profiles';

/** An employer's first screen: the profiles that wait for an answer, then the way to their offers. */
export function EmployerToday() {
  const { t } = useWords();
  return (
    <NextStep>
      <ReceivedProfiles />
      <Buttons>
        <LinkButton to="/mes-offres" variant="default">
          {t('firstScreen.offers')}
        </LinkButton>
        <LinkButton to="/deposer" variant="default">
          {t('ownOffers.post')}
        </LinkButton>
      </Buttons>
    </NextStep>
  );
}
