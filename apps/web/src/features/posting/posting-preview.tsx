import { Button } from '@mantine/core';
import { type Myself, rolesOf } from '../../app/reading/myself';
import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '../../app/reading/send';
import { SendButton } from '../../design/form/send-button';
import { FailureNote } from '../../design/notice/failure-note';
import { LinkButton } from '../../design/page/link-button';
import { NextStep } from '../../design/page/next-step';
import { Buttons, Page } from '../../design/page/page';
import { useWords } from '../../i18n/words';
import { OfferContent } from '../offers/offer-content';
import { type PostingDraft, previewOf, type QuestionProps } from './posting-draft';
import { submitPosting } from './submit-posting';

interface Props extends QuestionProps {
  me: Myself;
  /** Whoever recruits is somebody else, whose address was typed. */
  forAnother: boolean;
  forget(): void;
  onBack(): void;
}

/** The offer as its readers will see it, and the button that sends it. */
export function PostingPreview({ draft, change, me, forAnother, forget, onBack }: Props) {
  const { t } = useWords();
  const queries = useQueryClient();
  const holdsCompanies = rolesOf(me).some((role) => role === 'employer' || role === 'prospector' || role === 'manager');
  const email = forAnother ? draft.email.trim() : me.email;
  const submit = (typed: PostingDraft) =>
    submitPosting({ draft: typed, holdsCompanies, email, onDraft: (offerId) => change({ offerId }) });
  const { send, pending, failure, answer } = useSend(submit, ({ kind }) => {
    void queries.invalidateQueries({ queryKey: ['me'] });
    if (kind === 'offer') forget();
  });
  if (answer?.kind === 'waiting') return <Waiting company={draft.companyName} />;
  if (answer)
    return <Done id={answer.offer.id} published={answer.offer.state === 'published'} forAnother={forAnother} />;
  return (
    <Page title={draft.title} lead={`${draft.companyName} – ${draft.place?.label ?? ''}`}>
      <NextStep title={t('posting.previewTitle')}>
        <p>{t('posting.previewText')}</p>
        {failure ? <FailureNote failure={failure} /> : null}
        <Buttons>
          <SendButton pending={pending} onSend={() => send(draft)}>
            {t('posting.submit')}
          </SendButton>
          <Button variant="default" onClick={onBack}>
            {t('posting.change')}
          </Button>
        </Buttons>
      </NextStep>
      <OfferContent offer={previewOf(draft)} />
    </Page>
  );
}

function Done({ id, published, forAnother }: { id: string; published: boolean; forAnother: boolean }) {
  const { t } = useWords();
  return (
    <Page
      title={t(published ? 'posting.doneTitle' : forAnother ? 'posting.reviewTitleForOther' : 'posting.reviewTitle')}
    >
      <NextStep>
        <p>
          {published
            ? t(forAnother ? 'posting.doneForOther' : 'posting.doneText')
            : t(forAnother ? 'posting.reviewForOther' : 'posting.reviewText')}
        </p>
        <Buttons>
          <LinkButton to="/mes-offres/$id" params={{ id }}>
            {t('posting.seeOffer')}
          </LinkButton>
          <LinkButton to="/deposer" variant="default">
            {t('posting.another')}
          </LinkButton>
        </Buttons>
      </NextStep>
    </Page>
  );
}

function Waiting({ company }: { company: string }) {
  const { t } = useWords();
  return (
    <Page title={t('posting.waitingTitle', { company })}>
      <NextStep>
        <p>{t('posting.waitingText')}</p>
      </NextStep>
    </Page>
  );
}
